import type { Activity } from '../directline/activity';
import type { OutboxItem } from './outbox';

export type Author = 'citizen' | 'bot' | 'operator' | 'system';

export interface Entry {
  /** Stays the same from the first writing to the echo of the server. */
  readonly key: string;
  readonly author: Author;
  readonly activity: Activity;
  /** Set while the message is in the outbox. */
  readonly outgoing: OutboxItem | undefined;
}

/** Who speaks for the municipality just now. */
export type Speaker = { readonly kind: 'bot' } | { readonly kind: 'waiting' } | { readonly kind: 'operator'; readonly name: string };

/** The conversation as the server has it, in the server's order, each activity once. */
export class Transcript {
  readonly #activities: Activity[] = [];
  readonly #seen = new Set<string>();
  speaker: Speaker = { kind: 'bot' };

  /**
   * Takes activities in the server's order. Those that are new go behind the known ones that they came after, so that a
   * second reading of the history fills its gaps in place.
   * @returns the activities that were not known yet.
   */
  add(activities: readonly Activity[], userId: string): Activity[] {
    const added: Activity[] = [];
    let place = this.#activities.length;
    for (const activity of activities.filter(one => one.type !== 'typing')) {
      const names = [activity.id, clientId(activity, userId)].filter(name => name !== undefined);
      if (names.some(name => this.#seen.has(name))) {
        place = this.#activities.findIndex(known => known.id === activity.id) + 1 || place;
      } else {
        names.forEach(name => this.#seen.add(name));
        this.#activities.splice(place++, 0, activity);
        added.push(activity);
      }
    }
    this.speaker = this.#activities.reduce<Speaker>((before, activity) => speakerAfter(activity, before, userId), { kind: 'bot' });
    return added;
  }

  has(outgoing: OutboxItem): boolean {
    return this.#seen.has(outgoing.id);
  }

  /** What is shown: first what the server has, then what is on its way. */
  entries(outgoing: readonly OutboxItem[], userId: string | undefined): Entry[] {
    const known = this.#activities.map(activity => ({
      key: clientId(activity, userId) ?? activity.id ?? '',
      author: authorOf(activity, userId),
      activity,
      outgoing: undefined,
    }));
    const pending = outgoing
      .filter(item => !this.has(item))
      .map(item => ({ key: item.id, author: 'citizen' as const, activity: item.activity, outgoing: item }));
    return [...known, ...pending].filter(entry => isShown(entry.activity));
  }
}

export function authorOf(activity: Activity, userId: string | undefined): Author {
  const { from } = activity;
  if (from?.id === userId || from?.role === 'user') {
    return 'citizen';
  }
  return from?.kind === 'operator' || from?.kind === 'system' ? from.kind : 'bot';
}

function clientId(activity: Activity, userId: string | undefined): string | undefined {
  return authorOf(activity, userId) === 'citizen' ? activity.channelData?.clientActivityID : undefined;
}

function isShown({ type, name, text, channelData, attachments }: Activity): boolean {
  switch (type) {
    case 'message':
      return !channelData?.postBack && Boolean(text || attachments?.length);
    case 'event':
      return name === 'handoff.status';
    default:
      return type === 'endOfConversation';
  }
}

function speakerAfter(activity: Activity, before: Speaker, userId: string): Speaker {
  if (activity.type === 'endOfConversation') {
    return { kind: 'bot' };
  }
  if (activity.type === 'message' && authorOf(activity, userId) === 'operator') {
    return { kind: 'operator', name: activity.from?.name ?? '' };
  }
  if (activity.type !== 'event') {
    return before;
  }
  if (activity.name === 'handoff.queue') {
    return { kind: 'waiting' };
  }
  const status = activity.name === 'handoff.status' ? (activity.value as HandoffStatus | undefined) : undefined;
  switch (status?.state) {
    case 'accepted':
      return { kind: 'operator', name: status.operatorName ?? '' };
    case 'failed':
    case 'completed':
      return { kind: 'bot' };
    default:
      return before;
  }
}

/** The value of a `handoff.status` event; `operatorName` is our server's addition. */
export interface HandoffStatus {
  state?: string;
  message?: string;
  operatorName?: string;
}
