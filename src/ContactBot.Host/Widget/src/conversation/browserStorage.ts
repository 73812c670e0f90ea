const patienceMilliseconds = 10_000;

/** The browser's local storage, or memory where that is switched off: the chat then works, and forgets on reload. */
export class BrowserStorage {
  readonly #memory = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  read<Value>(key: string): Value | undefined {
    const text = this.#try(storage => storage.getItem(this.prefix + key)) ?? this.#memory.get(this.prefix + key);
    return text === undefined ? undefined : (JSON.parse(text) as Value);
  }

  write(key: string, value: unknown): void {
    const text = JSON.stringify(value);
    const written = this.#try(storage => {
      storage.setItem(this.prefix + key, text);
      return true;
    });
    if (!written) {
      this.#memory.set(this.prefix + key, text);
    }
  }

  remove(key: string): void {
    this.#memory.delete(this.prefix + key);
    this.#try(storage => storage.removeItem(this.prefix + key));
  }

  /** In order of the keys, without the prefix of this storage. */
  keys(start: string): string[] {
    const stored = this.#try(storage => Object.keys(storage)) ?? [];
    return [...new Set([...stored, ...this.#memory.keys()])]
      .filter(key => key.startsWith(this.prefix + start))
      .map(key => key.slice(this.prefix.length))
      .sort();
  }

  /** Calls back when another tab has changed a key; with `undefined` when it has cleared everything. */
  watch(changed: (key: string | undefined) => void): void {
    window.addEventListener('storage', event => {
      if (event.key === null) {
        changed(undefined);
      } else if (event.key.startsWith(this.prefix)) {
        changed(event.key.slice(this.prefix.length));
      }
    });
  }

  /**
   * Runs the work when no other tab is at work under this name. Without the browser's locks (no HTTPS) it runs at once, and
   * after a while it does not wait for a tab that the device has put to sleep: the work must bear being done twice.
   */
  async alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    if (!navigator.locks) {
      return work();
    }
    let begun = false;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), patienceMilliseconds);
    const begin = () => {
      begun = true;
      clearTimeout(timer);
      return work();
    };
    try {
      return await navigator.locks.request(this.prefix + name, { signal: patience.signal }, begin);
    } catch (reason) {
      if (begun) {
        throw reason;
      }
      return work();
    }
  }

  #try<Result>(use: (storage: Storage) => Result): Result | undefined {
    try {
      return use(window.localStorage) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
