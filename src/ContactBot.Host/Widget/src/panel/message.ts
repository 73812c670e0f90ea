import type { OutboxItem } from '../conversation/outbox';
import type { Entry, HandoffStatus } from '../conversation/transcript';
import type { Activity, CardAction } from '../directline/activity';
import { element, icon } from '../dom';
import { icons } from '../icons';
import type { CardOptions } from '../messages/adaptiveCard';
import { attachment } from '../messages/attachments';
import { hiddenText } from '../messages/link';
import { markdown } from '../messages/markdown';
import { plainText } from '../messages/plainText';
import { texts } from '../texts';
import { time } from './times';

export interface MessageActions {
  readonly cards: CardOptions;
  onAction(action: CardAction): void;
  onRetry(item: OutboxItem): void;
  onDiscard(item: OutboxItem): void;
}

/** One thing said or done, as it stands in the log. */
export function message(entry: Entry, actions: MessageActions): HTMLElement {
  const { author, activity } = entry;
  if (activity.type !== 'message') {
    return notice(entry, eventText(entry));
  }
  return author === 'system' ? notice(entry, activity.text ?? '') : bubble(entry, actions);
}

export function instantOf({ activity, outgoing }: Entry): Date {
  const stamp = new Date(outgoing?.createdAt ?? activity.timestamp ?? activity.localTimestamp ?? Date.now());
  return Number.isNaN(stamp.getTime()) ? new Date() : stamp;
}

function notice(entry: Entry, text: string): HTMLElement {
  const ended = entry.activity.type === 'endOfConversation';
  return element('div', { class: ended ? 'notice ended' : 'notice' }, plainText(text));
}

function eventText({ activity }: Entry): string {
  if (activity.type === 'endOfConversation') {
    return texts.ended;
  }
  const { state, operatorName } = (activity.value ?? {}) as HandoffStatus;
  switch (state) {
    case 'accepted':
      return texts.handoffAccepted(operatorName ?? '');
    case 'failed':
      return texts.handoffFailed;
    default:
      return texts.handoffCompleted;
  }
}

function bubble(entry: Entry, actions: MessageActions): HTMLElement {
  const { author, activity } = entry;
  const text = shownText(entry);
  return element(
    'article',
    { class: `message ${author}` },
    authorLine(entry),
    text ? element('div', { class: 'bubble' }, isMarkdown(entry) ? markdown(text) : plainText(text)) : false,
    activity.attachments?.length ? attachmentsOf(entry, actions) : false,
    element('footer', { 'aria-live': 'off' }, time(instantOf(entry)), isGenerated(activity) && element('span', { class: 'generated' }, texts.generated), element('span', { class: 'state' })),
  );
}

export function attachmentsOf({ activity }: Entry, actions: MessageActions): HTMLElement {
  const shown = (activity.attachments ?? []).map(given => attachment(given, actions.onAction, actions.cards));
  return element('div', activity.attachmentLayout === 'carousel' ? carousel : { class: 'attachments' }, ...shown);
}

const carousel = { class: 'attachments carousel', tabindex: '0', role: 'group', 'aria-label': 'Schede, scorra di lato' };

function authorLine({ author, activity }: Entry): HTMLElement {
  switch (author) {
    case 'citizen':
      return hiddenText(`${texts.you}: `);
    case 'operator':
      return element('p', { class: 'author' }, icon(icons.person), texts.personOf(activity.from?.name ?? ''), hiddenText(': '));
    default:
      return element('p', { class: 'author' }, icon(icons.robot), texts.assistant, hiddenText(': '));
  }
}

function shownText({ activity }: Entry): string {
  const { channelData, text, value } = activity;
  return channelData?.messageBack?.displayText ?? (channelData?.postBack && value !== undefined ? texts.choiceNotSent : (text ?? ''));
}

/** Words that a language model has put together carry this mark (schema.org Message, Reg. EU 2024/1689, Art. 50). */
function isGenerated({ entities }: Activity): boolean {
  return (entities ?? []).some(entity => (entity as { keywords?: string[] }).keywords?.includes?.('AIGeneratedContent'));
}

/** A missing format is Markdown for the bot, as its official client has it; people write plainly. */
function isMarkdown({ author, activity }: Entry): boolean {
  return author === 'bot' && activity.textFormat !== 'plain' && activity.textFormat !== 'xml';
}
