import type { Launcher } from '../contracts';
import { element, icon } from '../dom';

const speechBubble = 'M4 5h16v11h-8l-5 4v-4H4zM8.5 9.5h7M8.5 12.5h4';
const label = 'Serve aiuto?';
/** Begins with the words on the button, for those who speak to their device. */
const name = `${label} Apri la chat`;

/** The button in the corner of the page. */
export class LauncherButton implements Launcher {
  readonly #unread = element('span', { class: 'unread', 'aria-hidden': 'true', hidden: true });
  /** Says aloud what the closed chat cannot. */
  readonly #news = element('span', { class: 'hidden-text', role: 'status' });
  readonly #trouble = element('p', { class: 'trouble', role: 'status' });
  readonly #button: HTMLButtonElement;
  readonly view: HTMLElement;

  constructor(onOpen: () => void) {
    this.#button = element(
      'button',
      { class: 'launcher', type: 'button', 'aria-label': name, 'aria-haspopup': 'dialog', 'aria-expanded': 'false', onclick: onOpen },
      icon(speechBubble),
      element('span', {}, label),
      this.#unread,
    );
    this.view = element('aside', { 'aria-label': 'Assistenza' }, this.#button, this.#trouble, this.#news);
  }

  showBusy(busy: boolean): void {
    this.#button.setAttribute('aria-busy', String(busy));
  }

  showTrouble(text: string): void {
    this.#trouble.textContent = text;
  }

  showUnread(count: number): void {
    this.#unread.hidden = count === 0;
    this.#unread.textContent = count > 9 ? '9+' : String(count);
    const suffix = count === 0 ? '' : count === 1 ? ', 1 messaggio nuovo' : `, ${count} messaggi nuovi`;
    this.#button.setAttribute('aria-label', name + suffix);
    this.#news.textContent = suffix && `Chat${suffix}`;
  }

  hide(): void {
    this.#button.hidden = true;
    this.#button.setAttribute('aria-expanded', 'true');
  }

  show(takeFocus: boolean): void {
    this.#button.hidden = false;
    this.#button.setAttribute('aria-expanded', 'false');
    if (takeFocus) {
      this.#button.focus();
    }
  }
}
