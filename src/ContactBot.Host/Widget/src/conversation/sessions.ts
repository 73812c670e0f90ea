import type { WidgetOptions } from '../contracts';
import type { DirectLineApi } from '../directline/directLineApi';
import { Refusal, request } from '../directline/failures';
import type { BrowserStorage } from './browserStorage';

/** A conversation and the right to take part in it. Shared by the tabs. */
export interface Session {
  readonly conversationId: string;
  readonly userId: string;
  readonly token: string;
  /** Epoch, milliseconds. */
  readonly expiresAt: number;
  /** Secret that gets a new token for the same conversation after the token has expired. */
  readonly resume: string;
  /** Whether the server knows that the conversation has begun. */
  readonly started: boolean;
}

interface TokenAnswer {
  token: string;
  conversationId: string;
  expires_in: number;
  userId: string;
  resume: string;
}

const key = 'session';
const marginMilliseconds = 30_000;

/** Hands out the session, getting and renewing its token when needed; one tab at a time does that for all. */
export class Sessions {
  constructor(
    private readonly options: WidgetOptions,
    private readonly storage: BrowserStorage,
    private readonly api: DirectLineApi,
    private readonly changed: () => void,
  ) {}

  get current(): Session | undefined {
    return this.storage.read<Session>(key);
  }

  /** A session whose token is still good for a while; a new conversation where there is none. */
  async ensure(): Promise<Session> {
    const stored = this.current;
    return stored && stored.expiresAt - marginMilliseconds > Date.now() ? stored : this.renew(stored?.token);
  }

  /** A new token in place of one that was refused or is about to expire, unless another tab has got one meanwhile. */
  async renew(refused: string | undefined): Promise<Session> {
    return this.storage.alone(key, async () => {
      const stored = this.current;
      if (stored && stored.token !== refused) {
        return stored;
      }
      return stored ? this.#resume(stored) : this.#request({});
    });
  }

  /** Lengthens the token's life while it is still valid. */
  async refresh(): Promise<void> {
    const before = this.current;
    await this.storage.alone(key, async () => {
      const stored = this.current;
      if (!stored || stored.token !== before?.token) {
        return;
      }
      const answer = await this.api.refresh(stored.token);
      if (answer.token && this.current?.conversationId === stored.conversationId) {
        this.#keep({ ...stored, token: answer.token, expiresAt: expiry(answer.expires_in ?? 1800) });
      }
    });
  }

  markStarted(conversationId: string): void {
    const stored = this.current;
    if (stored?.conversationId === conversationId) {
      this.#keep({ ...stored, started: true });
    }
  }

  forget(conversationId: string): void {
    if (this.current?.conversationId === conversationId) {
      this.storage.remove(key);
    }
  }

  async #resume(stored: Session): Promise<Session> {
    try {
      return await this.#request({ conversationId: stored.conversationId, resume: stored.resume });
    } catch (reason) {
      if (reason instanceof Refusal && !reason.isPassing) {
        this.storage.remove(key);
        return this.#request({});
      }
      throw reason;
    }
  }

  async #request(former: { conversationId?: string; resume?: string }): Promise<Session> {
    const body = JSON.stringify({ ...former, body: this.options.body });
    const json = { 'Content-Type': 'application/json' };
    const answer = (await request(this.options.tokenEndpoint, { method: 'POST', headers: json, body }, 20)) as TokenAnswer;
    const session: Session = {
      conversationId: answer.conversationId,
      userId: answer.userId,
      token: answer.token,
      expiresAt: expiry(answer.expires_in),
      resume: answer.resume,
      started: answer.conversationId === former.conversationId && (this.current?.started ?? false),
    };
    this.#keep(session);
    return session;
  }

  #keep(session: Session): void {
    this.storage.write(key, session);
    this.changed();
  }
}

function expiry(seconds: number): number {
  return Date.now() + seconds * 1000;
}
