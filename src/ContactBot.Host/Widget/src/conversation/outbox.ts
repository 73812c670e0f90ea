import type { Activity } from '../directline/activity';
import type { BrowserStorage } from './browserStorage';
import { FileStore } from './fileStore';

/** A message on its way. It stays here, through reloads too, until the server has shown it in the conversation. */
export interface OutboxItem {
  /** The message's `channelData.clientActivityID`: by it the server drops repeats. */
  readonly id: string;
  readonly createdAt: number;
  readonly activity: Activity;
  /** When the server last accepted it (epoch, milliseconds); its echo is awaited. */
  readonly acceptedAt?: number;
  /** How often it was sent again because no echo came. */
  readonly repeats?: number;
  /** Why it was given up until the citizen tries again. */
  readonly failure?: FailureReason;
}

export type FailureReason = 'refused' | 'too-large' | 'unsupported' | 'file-lost' | 'unanswered';

const start = 'outbox:';

/** Each message has a key of its own that sorts by time: tabs add and remove without treading on one another. */
export class Outbox {
  readonly #files = new FileStore();
  #lastCreated = 0;

  constructor(private readonly storage: BrowserStorage) {}

  get items(): OutboxItem[] {
    return this.storage
      .keys(start)
      .map(key => this.storage.read<OutboxItem>(key))
      .filter(item => item !== undefined);
  }

  static owns(key: string): boolean {
    return key.startsWith(start);
  }

  async add(activity: Activity, files: readonly File[]): Promise<void> {
    this.#lastCreated = Math.max(Date.now(), this.#lastCreated + 1);
    const item: OutboxItem = { id: activity.channelData!.clientActivityID!, createdAt: this.#lastCreated, activity };
    if (files.length > 0) {
      await this.#files.keep(item.id, files);
    }
    this.storage.write(keyOf(item), item);
  }

  update(item: OutboxItem, change: Partial<Pick<OutboxItem, 'acceptedAt' | 'failure' | 'repeats'>>): void {
    if (this.storage.read(keyOf(item))) {
      this.storage.write(keyOf(item), { ...item, ...change });
    }
  }

  remove(item: OutboxItem): void {
    this.storage.remove(keyOf(item));
    if (item.activity.attachments?.length) {
      void this.#files.drop(item.id);
    }
  }

  files(item: OutboxItem): Promise<File[] | undefined> {
    return this.#files.read(item.id);
  }
}

function keyOf(item: OutboxItem): string {
  return `${start}${String(item.createdAt).padStart(15, '0')}:${item.id}`;
}
