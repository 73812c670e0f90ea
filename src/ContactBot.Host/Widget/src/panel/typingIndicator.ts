import { element } from '../dom';
import { texts } from '../texts';

const shownMilliseconds = 5_000;

export class TypingIndicator {
  readonly #who = element('span');
  readonly view = element(
    'div',
    { class: 'typing', role: 'status', hidden: true },
    element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i')),
    this.#who,
  );
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(name: string): void {
    this.#who.textContent = texts.typing(name);
    this.view.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), shownMilliseconds);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.view.hidden = true;
  }
}
