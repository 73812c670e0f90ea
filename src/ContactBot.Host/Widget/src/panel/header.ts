import type { Speaker } from '../conversation/transcript';
import { element, icon } from '../dom';
import { icons } from '../icons';
import { hiddenText } from '../messages/link';
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
      'div',
      { class: 'header' },
      this.#picture,
      element('div', { class: 'titles' }, element('h2', { id: 'title' }, title), this.#speaker),
      iconButton(texts.startAgain, icons.again, () => listener.onStartAgain()),
      iconButton(texts.close, icons.close, () => listener.onClose()),
    );
    this.show({ kind: 'bot' });
  }

  show(speaker: Speaker): void {
    const isWaiting = speaker.kind === 'waiting';
    const text = speaker.kind === 'operator' ? texts.personOf(speaker.name) : isWaiting ? texts.waiting : texts.assistant;
    if (this.#speaker.lastChild?.textContent !== text) {
      this.#speaker.replaceChildren(hiddenText(isWaiting ? '' : texts.answering), text);
      this.#picture.replaceChildren(icon(speaker.kind === 'operator' ? icons.person : icons.robot));
    }
  }
}

function iconButton(name: string, drawing: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'icon-button', 'aria-label': name, title: name, onclick }, icon(drawing));
}
