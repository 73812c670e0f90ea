import type { Activity, CardAction } from '../directline/activity';

/** Makes what the citizen sends. `userId` may still be unknown: the server puts in its own. */
export class MessageFactory {
  constructor(private readonly locale: string) {}

  text(text: string, files: readonly File[] = []): Activity {
    const names = new Map<string, number>();
    return {
      ...this.#message(),
      text,
      ...(files.length > 0 && {
        attachments: files.map(file => ({ contentType: file.type || 'application/octet-stream', name: uniqueName(file.name, names) })),
      }),
      channelData: { clientActivityID: newId(), attachmentSizes: files.map(file => file.size) },
    };
  }

  /** A `postBack`: what the bot gets and the conversation does not show. */
  hidden(value: unknown): Activity {
    return {
      ...this.#message(),
      ...(typeof value === 'string' ? { text: value } : { value }),
      channelData: { clientActivityID: newId(), postBack: true },
    };
  }

  /** What a button posts, or undefined if it only opens an address. */
  action(action: CardAction): Activity | undefined {
    switch (action.type) {
      case 'imBack':
      case undefined:
        return this.text(String(action.value ?? action.title ?? ''));
      case 'postBack':
        return this.hidden(action.value);
      case 'messageBack':
        return this.#messageBack(action);
      default:
        return undefined;
    }
  }

  #messageBack(action: CardAction): Activity {
    const shown = action.displayText;
    return {
      ...this.#message(),
      text: action.text ?? '',
      value: action.value,
      channelData: { clientActivityID: newId(), ...(shown ? { messageBack: { displayText: shown } } : { postBack: true }) },
    };
  }

  #message(): Activity {
    return {
      type: 'message',
      textFormat: 'plain',
      locale: this.locale,
      localTimestamp: new Date().toISOString(),
      localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
  }
}

function uniqueName(name: string, taken: Map<string, number>): string {
  const count = taken.get(name) ?? 0;
  taken.set(name, count + 1);
  return count === 0 ? name : uniqueName(name.replace(/(\.[^.]*)?$/, ` (${count})$1`), taken);
}

/** Random, 128 bits. `crypto.randomUUID` is missing on pages without HTTPS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
