import type { WidgetOptions } from '../contracts';
import { element, icon } from '../dom';
import { icons } from '../icons';
import { linkAddress } from '../messages/address';
import { link } from '../messages/link';
import { texts } from '../texts';

/** The first words on the screen: with whom one speaks, and that a person can be had (Reg. EU 2024/1689, Art. 50). */
export function introduction(options: WidgetOptions): HTMLElement {
  const privacyPage = linkAddress(options.privacyPage);
  return element(
    'div',
    { class: 'introduction' },
    element('p', { class: 'heading' }, icon(icons.robot), element('strong', {}, texts.introTitle)),
    element('p', {}, texts.intro),
    element('p', { class: 'privacy' }, icon(icons.shield), element('span', {}, `${texts.privacy} `, privacyPage ? link(privacyPage, texts.privacyLink) : false)),
  );
}
