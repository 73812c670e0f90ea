import type { Activity, ActivitySet } from '../directline/activity';
import { ActivityStream } from '../directline/activityStream';
import type { DirectLineApi } from '../directline/directLineApi';
import { Refusal } from '../directline/failures';
import { backOffSeconds, Pause } from '../directline/pause';
import type { Session, Sessions } from './sessions';

export interface ConnectionListener {
  /** The connection has turned to this conversation. */
  onConversation(session: Session): void;
  onActivities(activities: readonly Activity[], session: Session): void;
  /** Everything that the server had at the given instant (epoch, milliseconds) has been handed over. */
  onCaughtUp(since: number): void;
  onOnline(online: boolean): void;
}

const pollSeconds = 3;
const pollRounds = 20;
const streamFailuresBeforePolling = 2;

/** Keeps one tab connected to the conversation for as long as the page lives: history, stream, polling where streams don't pass. */
export class Connection {
  readonly #pause = new Pause();
  #conversationId: string | undefined;
  #watermark = '';
  #stream: ActivityStream | undefined;
  #failures = 0;
  #streamFailures = 0;
  #filling: Promise<void> | undefined;

  constructor(
    private readonly sessions: Sessions,
    private readonly api: DirectLineApi,
    private readonly locale: string,
    private readonly listener: ConnectionListener,
  ) {}

  async run(): Promise<never> {
    for (;;) {
      const goOn = await this.#connect().catch((reason: unknown) => this.#recover(reason));
      if (!goOn) {
        this.listener.onOnline(false);
        await this.#pause.seconds(backOffSeconds(this.#failures++));
      }
    }
  }

  /** Gives up the present socket and connects anew at once: the network came or went, or another conversation is wanted. */
  restart(): void {
    this.#failures = 0;
    this.#stream?.close();
    this.#pause.end();
  }

  /** Reads the whole history again: something must have been missed. */
  fillGaps(): Promise<void> {
    this.#watermark = '';
    return this.fill();
  }

  /** Fetches what came after the last that this tab has seen. */
  fill(): Promise<void> {
    return (this.#filling ??= this.#fill().finally(() => (this.#filling = undefined)));
  }

  /** Ends with the connection; true when the next may be tried at once. */
  async #connect(): Promise<boolean> {
    const session = await this.sessions.ensure();
    if (session.conversationId !== this.#conversationId) {
      this.#conversationId = session.conversationId;
      this.#watermark = '';
      this.listener.onConversation(session);
    }

    if (!session.started) {
      await this.api.start(session.token, session.userId, this.locale);
      this.sessions.markStarted(session.conversationId);
    }

    await this.fill();
    return this.#streamFailures < streamFailuresBeforePolling ? this.#listen(session) : this.#poll(session);
  }

  async #listen(session: Session): Promise<boolean> {
    const { streamUrl } = await this.api.reconnect(session.token, session.conversationId, this.#watermark);
    const stream = new ActivityStream(streamUrl ?? '', () => this.#online(), set => this.#take(set, session));
    this.#stream = stream;
    try {
      await stream.closed;
      this.#streamFailures = 0;
    } catch {
      this.#streamFailures++;
    } finally {
      this.#stream = undefined;
    }
    return this.#streamFailures === streamFailuresBeforePolling;
  }

  /** For about a minute; then the stream is tried again. */
  async #poll(session: Session): Promise<boolean> {
    this.#online();
    for (let round = 0; round < pollRounds && this.sessions.current?.conversationId === session.conversationId; round++) {
      await this.#pause.seconds(pollSeconds);
      await this.fill();
    }
    this.#streamFailures = streamFailuresBeforePolling - 1;
    return true;
  }

  #online(): void {
    this.#failures = 0;
    this.listener.onOnline(true);
  }

  async #fill(): Promise<void> {
    const session = this.sessions.current;
    const since = Date.now();
    if (!session || session.conversationId !== this.#conversationId) {
      return;
    }
    for (let more = true; more; ) {
      const set = await this.api.activities(session.token, session.conversationId, this.#watermark);
      more = (set.activities?.length ?? 0) > 0;
      this.#take(set, session);
    }
    this.listener.onCaughtUp(since);
  }

  #take(set: ActivitySet, session: Session): void {
    if (session.conversationId === this.#conversationId) {
      this.#watermark = set.watermark || this.#watermark;
      this.listener.onActivities(set.activities ?? [], session);
    }
  }

  async #recover(reason: unknown): Promise<boolean> {
    if (!(reason instanceof Refusal)) {
      return false;
    }
    if (reason.isConversationUnknown && this.#conversationId) {
      this.sessions.forget(this.#conversationId);
    } else if (reason.isTokenRefused) {
      const renewed = await this.sessions.renew(this.sessions.current?.token).catch(() => undefined);
      return renewed !== undefined && this.#failures++ === 0;
    }
    return false;
  }
}
