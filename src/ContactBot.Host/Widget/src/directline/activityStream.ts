import type { ActivitySet } from './activity';

const keepAliveSeconds = 20;
const openingSeconds = 10;

/** One WebSocket of a conversation. `closed` settles when it is over; it rejects when the socket never opened. */
export class ActivityStream {
  readonly closed: Promise<void>;
  readonly #socket: WebSocket;
  #abandoned = false;

  constructor(url: string, onOpen: () => void, onSet: (set: ActivitySet) => void) {
    const socket = new WebSocket(url);
    this.#socket = socket;
    this.closed = new Promise((resolve, reject) => {
      let opened = false;
      const opening = setTimeout(() => socket.close(), openingSeconds * 1000);
      // The protocol's keep-alive is an empty text frame, in both directions.
      const keepAlive = setInterval(() => opened && socket.send(''), keepAliveSeconds * 1000);
      socket.onopen = () => {
        opened = true;
        clearTimeout(opening);
        onOpen();
      };
      socket.onmessage = message => {
        if (message.data) {
          onSet(JSON.parse(message.data as string) as ActivitySet);
        }
      };
      socket.onclose = () => {
        clearTimeout(opening);
        clearInterval(keepAlive);
        if (opened || this.#abandoned) {
          resolve();
        } else {
          reject(new Error('The stream cannot be opened'));
        }
      };
    });
  }

  /** Does not wait for the other side, which may be out of reach. */
  close(): void {
    this.#abandoned = true;
    this.#socket.close();
    this.#socket.onclose?.(new CloseEvent('close'));
  }
}
