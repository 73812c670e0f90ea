import { element } from '../dom';
import { linkAddress } from './address';
import { link } from './link';

const address = /\bhttps?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]}'’]/g;

/** Text as it was written: line breaks kept, web addresses made links, nothing else interpreted. */
export function plainText(text: string): HTMLElement {
  const paragraph = element('p', { class: 'plain' });
  let end = 0;
  for (const match of text.matchAll(address)) {
    const target = linkAddress(match[0]);
    paragraph.append(text.slice(end, match.index), target ? link(target, match[0]) : match[0]);
    end = match.index + match[0].length;
  }
  paragraph.append(text.slice(end));
  return paragraph;
}
