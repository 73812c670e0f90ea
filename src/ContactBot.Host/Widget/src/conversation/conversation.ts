import type { WidgetOptions } from '../contracts';
import type { Activity, CardAction } from '../directline/activity';
import { DirectLineApi } from '../directline/directLineApi';
import { Refusal } from '../directline/failures';
import { BrowserStorage } from './browserStorage';
import { Connection, type ConnectionListener } from './connection';
import { MessageFactory } from './messages';
import { Outbox, type OutboxItem } from './outbox';
import { Postman, type PostmanListener } from './postman';
import { Sessions, type Session } from './sessions';
import { TokenRefresh } from './tokenRefresh';
import { authorOf, Transcript, type Entry, type Speaker } from './transcript';
import { UnderWay } from './underWay';

export interface ConversationView {
  /** Something of the conversation changed. */
  show(state: ConversationState): void;
  /** New from the other side, while this page looks on; history is not. */
  onArrived(activities: readonly Activity[]): void;
  onTyping(from: Activity): void;
  /** The conversation was lost by the server; another one goes on in its place. */
  onReplaced(): void;
}

export interface ConversationState {
  readonly entries: readonly Entry[];
  readonly speaker: Speaker;
  readonly online: boolean;
  /** Whether the history has been read, so that what comes is news. */
  readonly caughtUp: boolean;
  readonly sending: string | undefined;
  readonly userId: string | undefined;
}

const typingMilliseconds = 3_000;
const echoMilliseconds = 5_000;
const mostRepeats = 2;

/** One tab's part in the conversation: what it shows, what it sends, and how it stays in step with the other tabs. */
export class Conversation implements ConnectionListener, PostmanListener {
  readonly #storage: BrowserStorage;
  readonly #api: DirectLineApi;
  readonly #sessions: Sessions;
  readonly #outbox: Outbox;
  readonly #postman: Postman;
  readonly #connection: Connection;
  readonly #messages: MessageFactory;
  readonly #underWay: UnderWay;
  readonly #refresh: TokenRefresh;
  #transcript = new Transcript();
  #conversationId: string | undefined;
  #online = false;
  #caughtUp = false;
  #lastTyping = 0;

  constructor(
    options: WidgetOptions,
    private readonly view: ConversationView,
  ) {
    this.#storage = new BrowserStorage(options.storagePrefix);
    this.#api = new DirectLineApi(options.directLine);
    this.#sessions = new Sessions(options, this.#storage, this.#api, () => this.#refresh.schedule());
    this.#refresh = new TokenRefresh(this.#sessions);
    this.#outbox = new Outbox(this.#storage);
    this.#underWay = new UnderWay(this.#outbox);
    this.#postman = new Postman(this.#outbox, this.#sessions, this.#api, this.#storage, this);
    this.#connection = new Connection(this.#sessions, this.#api, options.language, this);
    this.#messages = new MessageFactory(options.language);
  }

  start(): void {
    this.#conversationId = this.#sessions.current?.conversationId;
    this.#storage.watch(key => this.#onOtherTab(key));
    window.addEventListener('online', () => this.#connection.restart());
    window.addEventListener('offline', () => this.#connection.restart());
    window.addEventListener('pageshow', event => event.persisted && this.#connection.restart());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#catchUp(this.#connection.fill()));
    this.#showOutbox();
    void this.#connection.run();
  }

  async send(text: string, files: readonly File[] = []): Promise<void> {
    await this.#post(this.#messages.text(text, files), files);
  }

  /** @returns false if the action posts nothing. */
  act(action: CardAction): boolean {
    const activity = this.#messages.action(action);
    if (activity) {
      void this.#post(activity);
    }
    return activity !== undefined;
  }

  /** What an Adaptive Card hands in: words are said aloud, data is not. */
  submit(data: unknown): void {
    const { __isBotFrameworkCardAction: isAction, cardAction } = (data ?? {}) as { __isBotFrameworkCardAction?: boolean; cardAction?: CardAction };
    if (isAction && cardAction) {
      this.act(cardAction);
      return;
    }
    void this.#post(typeof data === 'string' ? this.#messages.text(data) : this.#messages.hidden(data));
  }

  retry(item: OutboxItem): void {
    this.#outbox.update(item, { failure: undefined, repeats: 0 });
    this.onOutboxChanged();
    this.#deliver();
  }

  discard(item: OutboxItem): void {
    this.#outbox.remove(item);
    this.#underWay.remove(item.id);
    this.onOutboxChanged();
  }

  typing(): void {
    const session = this.#sessions.current;
    if (this.#online && session && Date.now() - this.#lastTyping >= typingMilliseconds) {
      this.#lastTyping = Date.now();
      const activity = { type: 'typing', from: { id: session.userId } };
      this.#api.post(session.token, session.conversationId, activity).catch(() => undefined);
    }
  }

  /** Leaves this conversation for a new one. What was not sent yet is dropped. */
  startAgain(): void {
    const session = this.#sessions.current;
    this.#outbox.items.forEach(item => this.#outbox.remove(item));
    if (session) {
      const end = { type: 'endOfConversation', code: 'userCancelled', from: { id: session.userId } };
      this.#api.post(session.token, session.conversationId, end).catch(() => undefined);
      this.#sessions.forget(session.conversationId);
    }
    this.#begin(undefined);
    this.#connection.restart();
  }

  onConversation(session: Session): void {
    if (this.#conversationId !== undefined && this.#conversationId !== session.conversationId) {
      this.view.onReplaced();
      this.#outbox.items.forEach(item => this.#outbox.update(item, { acceptedAt: undefined }));
    }
    this.#begin(session);
    this.#refresh.schedule();
  }

  onActivities(activities: readonly Activity[], session: Session): void {
    const typing = activities.findLast(activity => activity.type === 'typing' && authorOf(activity, session.userId) !== 'citizen');
    const added = this.#transcript.add(activities, session.userId);
    this.#outbox.items.filter(item => this.#transcript.has(item)).forEach(item => this.#outbox.remove(item));
    if (added.length > 0) {
      this.#showOutbox();
    }
    if (added.length > 0 && this.#caughtUp) {
      this.view.onArrived(added.filter(activity => authorOf(activity, session.userId) !== 'citizen'));
    }
    if (typing && activities.at(-1) === typing) {
      this.view.onTyping(typing);
    }
  }

  /** What the server took before, and yet does not have, is sent again: it drops what it has. */
  onCaughtUp(since: number): void {
    for (const item of this.#outbox.items.filter(({ acceptedAt }) => acceptedAt !== undefined && acceptedAt < since)) {
      const repeats = (item.repeats ?? 0) + 1;
      this.#outbox.update(item, { acceptedAt: undefined, repeats, failure: repeats > mostRepeats ? 'unanswered' : undefined });
    }
    this.#underWay.settle(since);
    this.#caughtUp = true;
    this.#showOutbox();
  }

  onOnline(online: boolean): void {
    this.#online = online;
    this.#show();
    this.#deliver();
  }

  onOutboxChanged(): void {
    this.#showOutbox();
    if (this.#outbox.items.some(item => item.acceptedAt)) {
      this.#expectEcho();
    }
  }

  onUnreachable(): void {
    this.#connection.restart();
  }

  onConversationUnknown(conversationId: string): void {
    this.#sessions.forget(conversationId);
    this.#connection.restart();
  }

  #begin(session: Session | undefined): void {
    this.#conversationId = session?.conversationId;
    this.#transcript = new Transcript();
    this.#underWay.clear();
    this.#caughtUp = session?.started === false;
    this.#showOutbox();
  }

  async #post(activity: Activity, files: readonly File[] = []): Promise<void> {
    await this.#outbox.add(activity, files);
    this.#lastTyping = 0;
    this.#showOutbox();
    this.#deliver();
  }

  #deliver(): void {
    if (this.#online) {
      void this.#postman.deliver();
    }
  }

  #expectEcho(): void {
    setTimeout(() => {
      if (this.#online && this.#underWay.isOverdue(Date.now() - echoMilliseconds + 500)) {
        this.#catchUp(this.#connection.fillGaps());
      }
    }, echoMilliseconds);
  }

  #catchUp(filling: Promise<void>): void {
    filling.then(
      () => this.#deliver(),
      (reason: unknown) => !(reason instanceof Refusal && reason.isPassing) && this.#connection.restart(),
    );
  }

  #onOtherTab(key: string | undefined): void {
    if (key === undefined || key === 'session') {
      this.#refresh.schedule();
      if (this.#sessions.current?.conversationId !== this.#conversationId) {
        this.#conversationId = undefined;
        this.#connection.restart();
      }
    } else if (Outbox.owns(key)) {
      this.#showOutbox();
    }
  }

  #showOutbox(): void {
    if (this.#underWay.update(this.#transcript)) {
      this.#expectEcho();
    }
    this.#show();
  }

  #show(): void {
    const userId = this.#sessions.current?.userId;
    this.view.show({
      entries: this.#transcript.entries(this.#underWay.items, userId),
      speaker: this.#transcript.speaker,
      online: this.#online,
      caughtUp: this.#caughtUp,
      sending: this.#postman.sending,
      userId,
    });
  }
}
