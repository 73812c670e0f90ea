import { element, type Child } from '../dom';
import { texts } from '../texts';

/** A link out of the conversation; the address must come from `linkAddress`. */
export function link(address: string, ...children: Child[]): HTMLAnchorElement {
  const leavesPage = /^https?:/.test(address);
  return leavesPage
    ? element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children, hiddenText(texts.opensElsewhere))
    : element('a', { href: address }, ...children);
}

/** For screen readers only. */
export function hiddenText(text: string): HTMLElement {
  return element('span', { class: 'hidden-text' }, text);
}
