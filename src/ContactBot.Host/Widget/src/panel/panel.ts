import type { Chat, ChatContext } from '../contracts';
import { Conversation, type ConversationState, type ConversationView } from '../conversation/conversation';
import { authorOf } from '../conversation/transcript';
import type { Activity, CardAction } from '../directline/activity';
import { element, icon } from '../dom';
import { icons } from '../icons';
import { readTab, smallScreen, writeTab } from '../tab';
import { texts } from '../texts';
import { Composer } from './composer';
import { confirmStartAgain } from './confirmation';
import { ConnectionStatus } from './connectionStatus';
import { acceptDroppedFiles } from './dropping';
import { keepFocusInside } from './focus';
import { Header } from './header';
import { introduction } from './introduction';
import { Log } from './log';
import { Suggestions } from './suggestions';
import { TypingIndicator } from './typingIndicator';
import { followVisibleHeight } from './visibleHeight';

/** The opened chat. */
export class Panel implements Chat, ConversationView {
  readonly #conversation: Conversation;
  readonly #header: Header;
  readonly #log: Log;
  readonly #typing = new TypingIndicator();
  readonly #connection = new ConnectionStatus();
  readonly #suggestions: Suggestions;
  readonly #askPerson: HTMLButtonElement;
  readonly #composer: Composer;
  readonly #view: HTMLElement;
  readonly #small = matchMedia(smallScreen);
  #unread = 0;

  constructor(private readonly context: ChatContext) {
    const { options } = context;
    const onAction = (action: CardAction) => this.#act(action);
    this.#conversation = new Conversation(options, this);
    this.#header = new Header(options.title, { onClose: () => this.#close(), onStartAgain: () => void this.#startAgain() });
    this.#suggestions = new Suggestions(onAction);
    this.#log = new Log(introduction(options), [this.#typing.view, this.#suggestions.view], {
      cards: { files: options.files, onSubmit: data => this.#conversation.submit(data) },
      onAction,
      onRetry: item => this.#conversation.retry(item),
      onDiscard: item => this.#conversation.discard(item),
    });
    this.#askPerson = element(
      'button',
      { type: 'button', class: 'plain-button', onclick: () => this.#send(texts.askPersonWord, []) },
      icon(icons.person),
      texts.askPerson,
    );
    this.#composer = new Composer(readTab(options, 'draft') ?? '', {
      onSend: (text, files) => this.#send(text, files),
      onTyping: () => this.#conversation.typing(),
      onDraft: text => writeTab(options, 'draft', text),
    });
    this.#view = element(
      'section',
      { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', onkeydown: (event: KeyboardEvent) => this.#onKey(event) },
      this.#header.view,
      this.#connection.view,
      this.#log.view,
      element('div', { class: 'person' }, this.#askPerson),
      this.#composer.view,
    );
    acceptDroppedFiles(this.#view, files => this.#composer.addFiles(files));
    followVisibleHeight(this.#view);
    this.#view.hidden = true;
    context.root.append(this.#view);
    this.#conversation.start();
  }

  open(byCitizen: boolean): void {
    this.#view.hidden = false;
    this.#view.setAttribute('aria-modal', String(this.#small.matches));
    this.#unread = 0;
    this.#showUnread();
    this.context.launcher.hide();
    writeTab(this.context.options, 'open', 'yes');
    this.#composer.fit();
    this.#log.scrollToEnd();
    if (byCitizen) {
      this.#composer.focus();
    }
  }

  show(state: ConversationState): void {
    this.#log.show(state);
    this.#suggestions.show(state);
    this.#header.show(state.speaker);
    this.#connection.show(state.online);
    this.#askPerson.hidden = state.speaker.kind === 'operator';
  }

  onArrived(activities: readonly Activity[]): void {
    const messages = activities.filter(activity => activity.type === 'message');
    if (messages.length === 0) {
      return;
    }
    this.#typing.hide();
    this.#log.hint();
    if (this.#view.hidden) {
      this.#unread += messages.length;
      this.#showUnread();
    }
  }

  onTyping(activity: Activity): void {
    const isPerson = authorOf(activity, undefined) === 'operator';
    this.#typing.show((isPerson && activity.from?.name) || texts.theAssistant);
  }

  onReplaced(): void {
    this.#log.tell(texts.replaced);
  }

  #act(action: CardAction): void {
    if (this.#conversation.act(action)) {
      this.#log.scrollToEnd();
      this.#composer.focus();
    }
  }

  #send(text: string, files: File[]): void {
    this.#log.scrollToEnd();
    void this.#conversation.send(text, files);
  }

  async #startAgain(): Promise<void> {
    if (await confirmStartAgain(this.#view)) {
      this.#conversation.startAgain();
      this.#composer.focus();
    }
  }

  #close(): void {
    this.#view.hidden = true;
    writeTab(this.context.options, 'open', '');
    this.context.launcher.show(true);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#close();
    } else if (event.key === 'Tab' && this.#small.matches) {
      keepFocusInside(this.#view, event);
    }
  }

  #showUnread(): void {
    this.context.launcher.showUnread(this.#unread);
    writeTab(this.context.options, 'unread', this.#unread ? String(this.#unread) : '');
  }
}
