import type { ConversationState } from '../conversation/conversation';
import type { Entry } from '../conversation/transcript';
import { element, icon } from '../dom';
import { icons } from '../icons';
import { texts } from '../texts';
import type { MessageActions } from './message';

/** How far a message of the citizen has come. */
type SendState = 'waiting' | 'sending' | 'sent' | 'failed';

/** Brings the footer of a message up to date; touches nothing where nothing changed, so that nothing is announced twice. */
export function showState(view: HTMLElement, entry: Entry, state: ConversationState, isLast: boolean, actions: MessageActions): void {
  const place = view.querySelector<HTMLElement>('footer .state');
  const now = stateOf(entry, state);
  const shown = now === 'sent' && !isLast ? '' : now;
  if (!place || place.dataset.state === shown) {
    return;
  }
  place.dataset.state = shown;
  view.classList.toggle('failed', shown === 'failed');
  place.replaceChildren(...content(shown, entry, actions));
}

function stateOf({ author, outgoing }: Entry, { sending, online }: ConversationState): SendState | '' {
  if (author !== 'citizen') {
    return '';
  }
  if (outgoing === undefined || outgoing.acceptedAt !== undefined) {
    return 'sent';
  }
  if (outgoing.failure) {
    return 'failed';
  }
  return sending === outgoing.id && online ? 'sending' : 'waiting';
}

function content(state: SendState | '', { outgoing }: Entry, actions: MessageActions): Node[] {
  switch (state) {
    case 'waiting':
      return [icon(icons.clock), document.createTextNode(texts.stateWaiting)];
    case 'sending':
      return [icon(icons.clock), document.createTextNode(texts.stateSending)];
    case 'sent':
      return [icon(icons.check), document.createTextNode(texts.stateSent)];
    case 'failed':
      return [
        element('span', {}, icon(icons.warning), `${texts.stateFailed}. ${outgoing?.failure ? texts.failures[outgoing.failure] : ''}`),
        element('button', { type: 'button', class: 'small', onclick: () => outgoing && actions.onRetry(outgoing) }, texts.retry),
        element('button', { type: 'button', class: 'small', onclick: () => outgoing && actions.onDiscard(outgoing) }, texts.discard),
      ];
    default:
      return [];
  }
}
