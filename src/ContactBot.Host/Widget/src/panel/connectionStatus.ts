import { element } from '../dom';
import { texts } from '../texts';

const patienceMilliseconds = 1_500;

/** Says when the connection is away for longer than a moment, and when it is back. */
export class ConnectionStatus {
  readonly view = element('p', { class: 'connection', role: 'status' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #online: boolean | undefined;
  #wasOnline = false;

  show(online: boolean): void {
    if (online === this.#online) {
      return;
    }
    this.#online = online;
    clearTimeout(this.#timer);
    if (online) {
      this.view.textContent = this.view.textContent && this.#wasOnline ? texts.onlineAgain : '';
      this.#wasOnline = true;
      this.#timer = setTimeout(() => (this.view.textContent = ''), 4_000);
    } else {
      this.#timer = setTimeout(() => (this.view.textContent = this.#wasOnline || !navigator.onLine ? texts.offline : texts.connecting), patienceMilliseconds);
    }
    this.view.classList.toggle('good', online);
  }
}
