import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { element } from '../dom';
import { imageAddress, linkAddress } from './address';
import { characters } from './characters';
import { link } from './link';

/**
 * Markdown as elements. The library only takes the text apart; what is built is a fixed set of elements whose content is
 * always text, so no HTML of the sender can become HTML here.
 */
export function markdown(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...build(new Lexer({ gfm: true, breaks: true }).lex(text)));
  return fragment;
}

function build(tokens: readonly Token[] | undefined): Node[] {
  return (tokens ?? []).flatMap(token => buildOne(token as MarkedToken));
}

function buildOne(token: MarkedToken): Node[] {
  switch (token.type) {
    case 'paragraph':
      return [element('p', {}, ...build(token.tokens))];
    case 'heading':
      return [element('p', { class: 'heading' }, element('strong', {}, ...build(token.tokens)))];
    case 'list':
      return [list(token)];
    case 'blockquote':
      return [element('blockquote', {}, ...build(token.tokens))];
    case 'code':
      return [element('pre', { tabindex: '0' }, element('code', {}, token.text))];
    case 'hr':
      return [element('hr')];
    case 'table':
      return [table(token)];
    case 'strong':
      return [element('strong', {}, ...build(token.tokens))];
    case 'em':
      return [element('em', {}, ...build(token.tokens))];
    case 'del':
      return [element('s', {}, ...build(token.tokens))];
    case 'codespan':
      return [element('code', {}, token.text)];
    case 'br':
      return [element('br')];
    case 'link':
      return anchor(token);
    case 'image':
      return image(token);
    case 'text':
      return 'tokens' in token && token.tokens ? build(token.tokens) : [text(token.text)];
    case 'escape':
      return [text(token.text)];
    case 'checkbox':
      return [text(token.checked ? '☑ ' : '☐ ')];
    case 'html':
      return /^<br\s*\/?>$/i.test(token.text.trim()) ? [element('br')] : [text(token.text)];
    default:
      return [];
  }
}

function list({ ordered, start, items }: Tokens.List): HTMLElement {
  const children = items.map(item => element('li', {}, ...build(item.tokens)));
  return ordered ? element('ol', { start: String(start || 1) }, ...children) : element('ul', {}, ...children);
}

function table({ header, rows }: Tokens.Table): HTMLElement {
  const head = element('tr', {}, ...header.map(cell => element('th', { scope: 'col' }, ...build(cell.tokens))));
  const body = rows.map(row => element('tr', {}, ...row.map(cell => element('td', {}, ...build(cell.tokens)))));
  const whole = element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
  return element('div', { class: 'scrolling', tabindex: '0', role: 'group', 'aria-label': 'Tabella' }, whole);
}

function anchor({ href, tokens }: Tokens.Link): Node[] {
  const target = linkAddress(characters(href));
  return target ? [link(target, ...build(tokens))] : build(tokens);
}

function image({ href, text: alt }: Tokens.Image): Node[] {
  const source = imageAddress(characters(href));
  return source ? [element('img', { src: source, alt: characters(alt), loading: 'lazy' })] : [text(alt)];
}

function text(raw: string): Text {
  return document.createTextNode(characters(raw));
}
