import type { ConversationState } from '../conversation/conversation';
import type { CardAction } from '../directline/activity';
import { element } from '../dom';
import { button } from '../messages/cards';
import { texts } from '../texts';

/** The answers that the last message suggests; they go as soon as anything is said after it. */
export class Suggestions {
  readonly view = element('div', { class: 'suggestions', role: 'group', 'aria-label': texts.suggestions, hidden: true });
  #shownFor: string | undefined;

  constructor(private readonly onAction: (action: CardAction) => void) {}

  show({ entries, userId }: ConversationState): void {
    const last = entries.findLast(entry => entry.activity.type === 'message' && !entry.outgoing?.failure);
    const suggested = last?.author === 'citizen' ? undefined : last?.activity.suggestedActions;
    const actions = !suggested?.to?.length || (userId && suggested.to.includes(userId)) ? (suggested?.actions ?? []) : [];
    const key = actions.length > 0 ? last?.key : undefined;
    if (key !== this.#shownFor) {
      this.#shownFor = key;
      this.view.hidden = key === undefined;
      this.view.replaceChildren(...actions.map(action => button(action, this.onAction)));
    }
  }
}
