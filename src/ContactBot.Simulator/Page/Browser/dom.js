/**
 * Makes an element; a function becomes a listener of the event that its name gives after `on`. Text is always inserted as text.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | undefined | false | null)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name.slice(2), value);
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== undefined && value !== false) {
      node.setAttribute(name, String(value));
    }
  }

  node.append(...children.filter((child) => child !== undefined && child !== false && child !== null));
  return node;
}

/** @returns {HTMLElement} */
export function byId(id) {
  return document.getElementById(id);
}

/**
 * Words in which addresses of the web are links.
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((part, place) =>
    place % 2 === 1 ? element('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part) : part);
}

const styles = { '*': 'strong', _: 'em', '~': 's' };

/**
 * Words as WhatsApp shows them: between stars bold, between underscores slanted, between tildes struck out.
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function styled(text) {
  return linked(text).flatMap((part) => (typeof part === 'string' ? styledPart(part) : [part]));
}

function styledPart(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])([*_~])(?=\S)([^*_~\n]+)(?<=\S)\1(?![\p{L}\p{N}])/gu)) {
    parts.push(text.slice(end, match.index), element(styles[match[1]], {}, match[2]));
    end = match.index + match[0].length;
  }

  return [...parts, text.slice(end)];
}
