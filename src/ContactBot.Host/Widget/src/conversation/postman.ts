import { DirectLineApi } from '../directline/directLineApi';
import { Refusal, Unreachable } from '../directline/failures';
import { backOffSeconds, Pause } from '../directline/pause';
import type { BrowserStorage } from './browserStorage';
import type { FailureReason, Outbox, OutboxItem } from './outbox';
import type { Sessions } from './sessions';

const triesOfRefused = 4;

export interface PostmanListener {
  /** The state of a message has changed. */
  onOutboxChanged(): void;
  /** The server could not be reached. */
  onUnreachable(): void;
  onConversationUnknown(conversationId: string): void;
}

/** Sends the outbox in order, one message at a time, one tab at a time. */
export class Postman {
  readonly #pause = new Pause();
  #running = false;
  #again = false;
  /** The message that is on the wire in this tab. */
  sending: string | undefined;

  constructor(
    private readonly outbox: Outbox,
    private readonly sessions: Sessions,
    private readonly api: DirectLineApi,
    private readonly storage: BrowserStorage,
    private readonly listener: PostmanListener,
  ) {}

  /** Begins to send, or makes the round that is under way look again. */
  async deliver(): Promise<void> {
    this.#again = true;
    if (this.#running) {
      return;
    }
    this.#running = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.storage.alone('outbox', () => this.#deliverAll());
      }
    } finally {
      this.#running = false;
    }
  }

  async #deliverAll(): Promise<void> {
    for (let item = this.#next(); item; item = this.#next()) {
      this.sending = item.id;
      this.listener.onOutboxChanged();
      const goOn = await this.#deliverOne(item);
      this.sending = undefined;
      this.listener.onOutboxChanged();
      if (!goOn) {
        return;
      }
    }
  }

  #next(): OutboxItem | undefined {
    return this.outbox.items.find(item => !item.acceptedAt && !item.failure);
  }

  /** @returns false when there is no point in going on now. */
  async #deliverOne(item: OutboxItem): Promise<boolean> {
    for (let tries = 1; ; tries++) {
      try {
        const failure = await this.#post(item);
        this.outbox.update(item, failure ? { failure } : { acceptedAt: Date.now() });
        return true;
      } catch (reason) {
        if (!(reason instanceof Refusal)) {
          if (reason instanceof Unreachable) {
            this.listener.onUnreachable();
          }
          return false;
        }
        if (reason.isConversationUnknown) {
          this.listener.onConversationUnknown(this.sessions.current?.conversationId ?? '');
          return false;
        }
        if (!reason.isPassing && !(reason.isTokenRefused && tries === 1)) {
          this.outbox.update(item, { failure: reasonOf(reason) });
          return true;
        }
        if (tries === triesOfRefused) {
          this.outbox.update(item, { failure: 'unanswered' });
          return true;
        }
        if (!reason.isTokenRefused) {
          await this.#pause.seconds(reason.retryAfterSeconds ?? backOffSeconds(tries - 1));
        }
      }
    }
  }

  async #post(item: OutboxItem): Promise<FailureReason | undefined> {
    const session = await this.sessions.ensure();
    try {
      if (!item.activity.attachments?.length) {
        await this.api.post(session.token, session.conversationId, item.activity);
        return undefined;
      }
      const files = await this.outbox.files(item);
      if (!files) {
        return 'file-lost';
      }
      await this.api.upload(session.token, session.conversationId, session.userId, item.activity, files);
      return undefined;
    } catch (reason) {
      if (reason instanceof Refusal && reason.isTokenRefused) {
        await this.sessions.renew(session.token);
      }
      throw reason;
    }
  }
}

function reasonOf(refusal: Refusal): FailureReason {
  return refusal.status === 413 ? 'too-large' : refusal.status === 415 ? 'unsupported' : 'refused';
}
