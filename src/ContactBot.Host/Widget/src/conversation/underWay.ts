import type { Outbox, OutboxItem } from './outbox';
import type { Transcript } from './transcript';

/**
 * What this tab shows as under way. It may be longer than the outbox, which the tabs share: a message that another tab has
 * seen arrive stays until its echo is here too.
 */
export class UnderWay {
  readonly #items = new Map<string, OutboxItem>();
  /** When messages left the outbox through another tab. */
  readonly #vanished = new Map<string, number>();

  constructor(private readonly outbox: Outbox) {}

  get items(): OutboxItem[] {
    return [...this.#items.values()];
  }

  /** @returns whether a message has vanished, whose echo is now to be expected. */
  update(transcript: Transcript): boolean {
    let vanished = false;
    const stored = this.outbox.items;
    const ids = new Set(stored.map(item => item.id));
    for (const [id, item] of this.#items) {
      if (transcript.has(item) || (!ids.has(id) && item.failure)) {
        this.remove(id);
      } else if (!ids.has(id) && !this.#vanished.has(id)) {
        this.#vanished.set(id, Date.now());
        vanished = true;
      }
    }
    stored.filter(item => !transcript.has(item)).forEach(item => this.#items.set(item.id, item));
    return vanished;
  }

  /** Whether the echo of a message should have come before the given instant. */
  isOverdue(instant: number): boolean {
    const awaited = [...this.#vanished.values(), ...this.outbox.items.map(item => item.acceptedAt ?? Infinity)];
    return awaited.some(since => since < instant);
  }

  /** Everything up to the instant has been read: what vanished before and is not there will not come. */
  settle(instant: number): void {
    this.#vanished.forEach((since, id) => since < instant && this.remove(id));
  }

  remove(id: string): void {
    this.#items.delete(id);
    this.#vanished.delete(id);
  }

  clear(): void {
    this.#items.clear();
    this.#vanished.clear();
  }
}
