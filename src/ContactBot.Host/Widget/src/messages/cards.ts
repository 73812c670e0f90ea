import type { Attachment, CardAction } from '../directline/activity';
import { element, type Child } from '../dom';
import { texts } from '../texts';
import { imageAddress, linkAddress } from './address';
import { link } from './link';
import { markdown } from './markdown';

const prefix = 'application/vnd.microsoft.card.';

interface CardContent {
  title?: string;
  subtitle?: string;
  text?: string;
  images?: { url?: string; alt?: string }[];
  media?: { url?: string }[];
  buttons?: CardAction[];
  facts?: { key?: string; value?: string }[];
  items?: { title?: string; subtitle?: string; price?: string }[];
  total?: string;
}

export function isCard(attachment: Attachment): boolean {
  return attachment.contentType?.startsWith(prefix) ?? false;
}

/** The cards of the Bot Framework schema that are made of a title, words, pictures and buttons. */
export function card({ contentType, content }: Attachment, onAction: (action: CardAction) => void): HTMLElement {
  const { title, subtitle, text, images, media, buttons, facts, items, total } = (content ?? {}) as CardContent;
  return element(
    'div',
    { class: `card ${contentType?.slice(prefix.length)}` },
    ...(images ?? []).map(({ url, alt }) => picture(url, alt)),
    element(
      'div',
      { class: 'words' },
      title && element('p', { class: 'heading' }, element('strong', {}, title)),
      subtitle && element('p', { class: 'subtitle' }, subtitle),
      text ? markdown(text) : false,
      facts?.length || items?.length || total ? rows(facts, items, total) : false,
      ...(media ?? []).map(({ url }) => mediaLink(url)),
    ),
    buttons?.length ? element('div', { class: 'buttons' }, ...buttons.map(action => button(action, onAction))) : false,
  );
}

function picture(url: string | undefined, alt: string | undefined): Child {
  const source = imageAddress(url);
  return source !== undefined && element('img', { src: source, alt: alt ?? '', loading: 'lazy' });
}

function mediaLink(url: string | undefined): Child {
  const target = linkAddress(url);
  return target !== undefined && element('p', {}, link(target, decodeURIComponent(target.split('/').pop() || texts.file)));
}

function rows(facts: CardContent['facts'], items: CardContent['items'], total: string | undefined): HTMLElement {
  const pairs = [
    ...(facts ?? []).map(({ key, value }) => [key, value]),
    ...(items ?? []).map(({ title, subtitle, price }) => [[title, subtitle].filter(Boolean).join(', '), price]),
    ...(total ? [['Totale', total]] : []),
  ];
  return element('dl', {}, ...pairs.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
}

/** A link for what opens an address, a button for what says something. */
export function button(action: CardAction, onAction: (action: CardAction) => void): HTMLElement {
  const title = action.title ?? action.text ?? String(action.value ?? '');
  const drawing = imageAddress(action.image);
  const content = [drawing !== undefined && element('img', { src: drawing, alt: action.imageAltText ?? '' }), title];
  const posts = action.type === undefined || ['imBack', 'postBack', 'messageBack'].includes(action.type);
  if (posts) {
    return element('button', { class: 'action', type: 'button', onclick: () => onAction(action) }, ...content);
  }
  const address = action.type === 'call' ? String(action.value).replace(/^(?!tel:)/, 'tel:') : action.value;
  const target = linkAddress(address);
  const shown = target === undefined ? element('span', { class: 'action' }, ...content) : link(target, ...content);
  shown.classList.add('action');
  return shown;
}
