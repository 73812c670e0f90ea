import type { ConversationState } from '../conversation/conversation';
import type { Entry } from '../conversation/transcript';
import { element, icon } from '../dom';
import { icons } from '../icons';
import { texts } from '../texts';
import { attachmentsOf, instantOf, message, type MessageActions } from './message';
import { showState } from './messageState';
import { dayOf, refreshTime } from './times';

const nearEndPixels = 80;
const togetherMilliseconds = 60_000;

/** The list of messages. Elements stay the same while their message does, so a screen reader hears each once. */
export class Log {
  readonly #views = new Map<string, HTMLElement>();
  readonly #messages = element('div', { class: 'messages' });
  readonly #told = element('div', { class: 'told' });
  readonly #jump: HTMLButtonElement;
  readonly #scroll: HTMLElement;
  readonly view: HTMLElement;
  #nearEnd = true;
  #lastTop = 0;

  constructor(
    before: HTMLElement,
    after: readonly HTMLElement[],
    private readonly actions: MessageActions,
  ) {
    const content = element('div', {}, before, this.#told, this.#messages, ...after);
    this.#scroll = element('div', { class: 'log', role: 'log', 'aria-label': texts.messages, 'aria-live': 'polite', tabindex: '0' }, content);
    this.#jump = element(
      'button',
      { type: 'button', class: 'jump', hidden: true, onclick: () => this.scrollToEnd() },
      icon(icons.down),
      texts.newMessages,
    );
    this.view = element('div', { class: 'log-frame' }, this.#scroll, this.#jump);
    this.#scroll.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    const size = new ResizeObserver(() => this.#nearEnd && this.scrollToEnd());
    size.observe(this.#scroll);
    size.observe(content);
    setInterval(() => this.#messages.querySelectorAll('time').forEach(refreshTime), 20_000);
  }

  show(state: ConversationState): void {
    this.#scroll.setAttribute('aria-busy', String(!state.caughtUp));
    const keep = new Set<string>();
    let previous: HTMLElement | null = null;
    let before: Entry | undefined;
    state.entries.forEach((entry, i) => {
      const view = this.#viewOf(entry);
      keep.add(entry.key);
      if (view.previousElementSibling !== previous || view.parentElement !== this.#messages) {
        this.#messages.insertBefore(view, previous ? previous.nextSibling : this.#messages.firstChild);
      }
      const next = state.entries[i + 1];
      const part = view.querySelector<HTMLElement>(':scope > .message, :scope > .notice')!;
      part.classList.toggle('follows', belongTogether(before, entry));
      part.classList.toggle('goes-on', belongTogether(entry, next));
      part.hidden = saysTheSame(entry, before) || saysTheSame(entry, next);
      this.#showDay(view, entry, before);
      showState(view, entry, state, i === state.entries.length - 1, this.actions);
      previous = view;
      before = entry;
    });
    this.#remove(keep);
  }

  /** A word of the widget itself, before the messages. */
  tell(text: string): void {
    this.#told.replaceChildren(element('p', { class: 'notice' }, text));
  }

  /** Something came in while the log was scrolled away from its end. */
  hint(): void {
    this.#jump.hidden = this.#nearEnd;
  }

  scrollToEnd(): void {
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
    this.#jump.hidden = true;
    this.#nearEnd = true;
  }

  #viewOf(entry: Entry): HTMLElement {
    let view = this.#views.get(entry.key);
    if (!view) {
      view = element('div', { class: 'entry' }, message(entry, this.actions));
      this.#views.set(entry.key, view);
    }
    // The addresses of files are known only when they have arrived.
    const isUpload = entry.author === 'citizen' && entry.activity.attachments !== undefined;
    if (isUpload && view.dataset.uploaded !== String(!entry.outgoing)) {
      view.dataset.uploaded = String(!entry.outgoing);
      view.querySelector('.attachments')?.replaceWith(attachmentsOf(entry, this.actions));
    }
    return view;
  }

  #showDay(view: HTMLElement, entry: Entry, before: Entry | undefined): void {
    const day = dayOf(instantOf(entry));
    const isNew = before === undefined ? day !== texts.today : day !== dayOf(instantOf(before));
    const shown = view.querySelector(':scope > .day');
    if (isNew && !shown) {
      view.prepend(element('p', { class: 'day' }, day));
    } else if (!isNew) {
      shown?.remove();
    }
  }

  #remove(keep: ReadonlySet<string>): void {
    for (const [key, view] of this.#views) {
      if (!keep.has(key)) {
        view.remove();
        this.#views.delete(key);
      }
    }
  }

  #onScroll(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll;
    if (scrollHeight - scrollTop - clientHeight < nearEndPixels) {
      this.#nearEnd = true;
      this.#jump.hidden = true;
    } else if (scrollTop < this.#lastTop) {
      // Only a person scrolls upwards; that the end moves away is what new messages do.
      this.#nearEnd = false;
    }
    this.#lastTop = scrollTop;
  }
}

/** Whether the two are said in one breath, so that name and time need to be shown once only. */
function belongTogether(one: Entry | undefined, next: Entry | undefined): boolean {
  return (
    one?.activity.type === 'message' &&
    next?.activity.type === 'message' &&
    one.author === next.author &&
    one.activity.from?.name === next.activity.from?.name &&
    instantOf(next).getTime() - instantOf(one).getTime() < togetherMilliseconds
  );
}

/** A handoff's event is not told again beside a notice of the contact centre that tells it in its own words. */
function saysTheSame(entry: Entry, neighbour: Entry | undefined): boolean {
  return entry.activity.type === 'event' && neighbour?.author === 'system' && neighbour.activity.type === 'message';
}
