import type { Speaker } from '../conversation/transcript';
import { element, icon } from '../dom';
import { icons } from '../icons';
import { texts } from '../texts';

export interface HeaderListener {
  onClose(): void;
  onStartAgain(): void;
}

export class Header {
  readonly #speaker = element('p', { class: 'speaker' });
  readonly #picture = element('span', { class: 'picture-frame' }, icon(icons.robot));
  readonly view: HTMLElement;

  constructor(title: string, listener: HeaderListener) {
    this.view = element(
      'header',
      {},
      this.#picture,
      element('div', { class: 'titles' }, element('h2', { id: 'title' }, title), this.#speaker),
      iconButton(texts.startAgain, icons.again, () => listener.onStartAgain()),
      iconButton(texts.close, icons.close, () => listener.onClose()),
    );
    this.show({ kind: 'bot' });
  }

  show(speaker: Speaker): void {
    const text = speaker.kind === 'operator' ? texts.withPerson(speaker.name) : speaker.kind === 'waiting' ? texts.waiting : texts.withAssistant;
    if (this.#speaker.textContent !== text) {
      this.#speaker.textContent = text;
      this.#picture.replaceChildren(icon(speaker.kind === 'operator' ? icons.person : icons.robot));
    }
  }
}

function iconButton(name: string, drawing: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'icon-button', 'aria-label': name, title: name, onclick }, icon(drawing));
}
