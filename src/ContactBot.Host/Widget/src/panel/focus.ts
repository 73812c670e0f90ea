const focusable = 'a[href], button, input, textarea, select, [tabindex="0"]';

/** Tab goes round inside the view: on a small screen it covers the page, whose focus nobody would see. */
export function keepFocusInside(view: HTMLElement, event: KeyboardEvent): void {
  const stops = [...view.querySelectorAll<HTMLElement>(focusable)].filter(stop => stop.getClientRects().length > 0 && !stop.matches(':disabled'));
  const [first, last] = [stops[0], stops.at(-1)];
  const current = (view.getRootNode() as ShadowRoot).activeElement;
  if (event.shiftKey ? current === first : current === last) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
