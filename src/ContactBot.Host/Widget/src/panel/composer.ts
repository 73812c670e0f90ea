import { element, icon } from '../dom';
import { icons } from '../icons';
import { texts } from '../texts';
import { ChosenFiles } from './files';

const mostCharacters = 2_000;
const counterFrom = 1_800;

export interface ComposerListener {
  onSend(text: string, files: File[]): void;
  onTyping(): void;
  onDraft(text: string): void;
}

/** Where the citizen writes: Enter sends, Shift and Enter begin a line. */
export class Composer {
  readonly #input: HTMLTextAreaElement;
  readonly #counter = element('p', { class: 'counter', id: 'counter', role: 'status' });
  readonly #picker: HTMLInputElement;
  readonly #files = new ChosenFiles(() => this.#refresh());
  readonly view: HTMLFormElement;

  constructor(
    draft: string,
    private readonly listener: ComposerListener,
  ) {
    this.#input = element('textarea', {
      id: 'message',
      rows: '1',
      autocomplete: 'off',
      enterkeyhint: 'send',
      placeholder: texts.write,
      'aria-describedby': 'counter',
      oninput: () => this.#onInput(),
      onkeydown: (event: KeyboardEvent) => this.#onKey(event),
      onpaste: (event: ClipboardEvent) => this.#onPaste(event),
    });
    this.#input.value = draft;
    this.#picker = element('input', { type: 'file', multiple: true, hidden: true, onchange: () => this.#onPicked() });
    this.view = element(
      'form',
      { class: 'composer', onsubmit: (event: Event) => this.#onSubmit(event) },
      this.#files.view,
      this.#counter,
      element(
        'div',
        { class: 'line' },
        element('label', { class: 'hidden-text', for: 'message' }, texts.write),
        this.#input,
        this.#picker,
        element('button', { type: 'button', class: 'icon-button', 'aria-label': texts.attach, title: texts.attach, onclick: () => this.#picker.click() }, icon(icons.clip)),
        element('button', { type: 'submit', class: 'icon-button send', 'aria-label': texts.send, title: texts.send }, icon(icons.send)),
      ),
    );
    this.#refresh();
  }

  focus(): void {
    this.#input.focus();
  }

  fit(): void {
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight + 2}px`;
  }

  addFiles(files: readonly File[]): void {
    void this.#files.add(files);
  }

  #onInput(): void {
    this.#refresh();
    this.listener.onDraft(this.#input.value);
    if (this.#input.value.trim()) {
      this.listener.onTyping();
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.view.requestSubmit();
    }
  }

  #onPaste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) {
      event.preventDefault();
      this.addFiles(files);
    }
  }

  #onPicked(): void {
    this.addFiles([...(this.#picker.files ?? [])]);
    this.#picker.value = '';
    this.focus();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const text = this.#input.value.trim();
    if (text.length <= mostCharacters && (text || this.#files.count > 0)) {
      this.#input.value = '';
      this.listener.onDraft('');
      this.listener.onSend(text, this.#files.take());
    }
    this.#refresh();
    this.focus();
  }

  #refresh(): void {
    const length = this.#input.value.trim().length;
    const over = length - mostCharacters;
    const text = over > 0 ? texts.tooLong(over) : length >= counterFrom ? texts.counter(length, mostCharacters) : '';
    if (this.#counter.textContent !== text) {
      this.#counter.textContent = text;
    }
    this.#counter.classList.toggle('bad', over > 0);
    this.#input.setAttribute('aria-invalid', String(over > 0));
    this.fit();
  }
}
