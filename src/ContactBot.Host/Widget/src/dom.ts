type Attributes = Record<string, string | boolean | undefined | ((event: never) => void)>;
export type Child = Node | string | undefined | false;

/** Makes an element; a function becomes a listener of the event that its name gives after `on`. Text is always inserted as text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name.slice(2), value as EventListener);
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== undefined && value !== false) {
      node.setAttribute(name, value);
    }
  }

  node.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return node;
}

const svg = 'http://www.w3.org/2000/svg';

/** A decorative drawing on a field of 24 × 24, in the colour of the text around it. */
export function icon(path: string): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('fill', 'none');
  drawing.setAttribute('stroke', 'currentColor');
  drawing.setAttribute('stroke-width', '1.8');
  drawing.setAttribute('stroke-linecap', 'round');
  drawing.setAttribute('stroke-linejoin', 'round');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}
