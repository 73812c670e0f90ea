import { element, icon } from '../dom';
import { icons } from '../icons';
import { texts } from '../texts';
import { shrink } from './shrinking';

/** What one request may carry is 4 MB (Direct Line); a little of it is for the message around the files. */
const mostBytes = 4 * 1024 * 1024 - 16 * 1024;

/** The files chosen for the next message. */
export class ChosenFiles {
  readonly #list = element('ul', { class: 'chosen', 'aria-label': texts.attached, hidden: true });
  readonly #trouble = element('p', { class: 'trouble-text', role: 'alert' });
  readonly view = element('div', { class: 'files' }, this.#list, this.#trouble);
  #files: File[] = [];

  constructor(private readonly onChange: () => void) {}

  get count(): number {
    return this.#files.length;
  }

  async add(files: readonly File[]): Promise<void> {
    this.#trouble.textContent = '';
    for (const file of await Promise.all(files.map(shrink))) {
      const total = this.#files.reduce((sum, chosen) => sum + chosen.size, file.size);
      if (file.size === 0) {
        this.#trouble.textContent = texts.emptyFile(file.name);
      } else if (total > mostBytes) {
        this.#trouble.textContent = texts.tooLargeTogether(file.name);
      } else {
        this.#files.push(file);
      }
    }
    this.#show();
  }

  /** Hands the files over and forgets them. */
  take(): File[] {
    const taken = this.#files;
    this.#files = [];
    this.#trouble.textContent = '';
    this.#show();
    return taken;
  }

  #show(): void {
    this.#list.hidden = this.#files.length === 0;
    this.#list.replaceChildren(...this.#files.map(file => this.#item(file)));
    this.onChange();
  }

  #item(file: File): HTMLElement {
    const remove = () => {
      this.#files = this.#files.filter(chosen => chosen !== file);
      this.#show();
    };
    const button = element('button', { type: 'button', class: 'icon-button', 'aria-label': texts.removeFile(file.name), onclick: remove }, icon(icons.close));
    return element('li', {}, icon(icons.file), element('span', { class: 'name' }, file.name), ` ${size(file.size)}`, button);
  }
}

function size(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  return megabytes >= 1 ? `${megabytes.toLocaleString('it-IT', { maximumFractionDigits: 1 })} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
