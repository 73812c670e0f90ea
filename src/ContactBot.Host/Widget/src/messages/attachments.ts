import type { Attachment, CardAction } from '../directline/activity';
import { element, icon } from '../dom';
import { icons } from '../icons';
import { texts } from '../texts';
import { adaptiveCard, isAdaptiveCard, type CardOptions } from './adaptiveCard';
import { imageAddress, linkAddress } from './address';
import { card, isCard } from './cards';
import { link } from './link';
import { markdown } from './markdown';
import { plainText } from './plainText';

export function attachment(
  given: Attachment,
  onAction: (action: CardAction) => void,
  cardOptions: CardOptions,
): Node {
  if (isAdaptiveCard(given)) {
    return adaptiveCard(given.content, cardOptions);
  }
  if (isCard(given)) {
    return card(given, onAction);
  }
  if (given.contentType?.startsWith('text/') && typeof given.content === 'string') {
    return given.contentType === 'text/markdown' ? markdown(given.content) : plainText(given.content);
  }
  return file(given);
}

function file({ contentType, contentUrl, name, thumbnailUrl }: Attachment): HTMLElement {
  const isImage = contentType?.startsWith('image/') ?? false;
  const source = isImage ? imageAddress(thumbnailUrl ?? contentUrl) : undefined;
  const target = linkAddress(contentUrl);
  if (source) {
    const picture = element('img', { src: source, alt: name ?? texts.image, loading: 'lazy' });
    return element('p', { class: 'picture' }, target ? link(target, picture) : picture);
  }
  const label = name ?? texts.file;
  return element('p', { class: 'file' }, icon(icons.file), target ? link(target, label) : label);
}
