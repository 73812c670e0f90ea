import type { Attachment } from '../directline/activity';
import { element } from '../dom';
import { loadScript, scripts } from '../scripts';
import { texts } from '../texts';
import { linkAddress } from './address';
import { markdown } from './markdown';

export interface CardOptions {
  /** Address of the widget's files. */
  readonly files: string;
  onSubmit(data: unknown): void;
}

let loading: Promise<void> | undefined;

export function isAdaptiveCard({ contentType }: Attachment): boolean {
  return contentType === 'application/vnd.microsoft.card.adaptive';
}

/** A place for the card, filled as soon as the renderer has come: it is loaded with the first card, not before. */
export function adaptiveCard(content: unknown, options: CardOptions): HTMLElement {
  const place = element('div', { class: 'card adaptive' }, element('p', { class: 'subtitle' }, texts.cardLoading));
  loading ??= loadScript(options.files + CARDS_SCRIPT);
  loading.then(
    () => place.replaceChildren(render(content, options)),
    () => {
      loading = undefined;
      const retry = () => place.replaceWith(adaptiveCard(content, options));
      place.replaceChildren(...substitute(content), element('button', { class: 'action', type: 'button', onclick: retry }, texts.retry));
    },
  );
  return place;
}

function render(content: unknown, options: CardOptions): Node {
  try {
    return scripts.renderAdaptiveCard!(content, { markdown, linkAddress, onSubmit: data => options.onSubmit(data) });
  } catch {
    return element('div', {}, ...substitute(content));
  }
}

function substitute(content: unknown): Node[] {
  const { fallbackText } = (content ?? {}) as { fallbackText?: string };
  return [element('p', { class: 'subtitle' }, fallbackText || texts.cardFailed)];
}
