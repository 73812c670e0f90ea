import { element, linked, styled } from './dom.js';
import { errorWords, segmentWords, statuses, timeOf } from './words.js';

const lost = new Set(['failed', 'undelivered', 'canceled']);

/** One message on a phone. */
export class MessageItem {
  /** @param {(choice: object) => void} choose is told what the citizen taps */
  constructor(message, choose) {
    this.choose = choose;
    this.content = element('div', { class: 'content' });
    // A change of state is no new message: a screen reader need not speak it.
    this.state = element('p', { class: 'state', 'aria-live': 'off' });
    this.root = element('article', {}, this.content, this.state);
    this.update(message);
  }

  update(message) {
    this.message = message;
    const isOwn = message.direction === 'inbound';
    this.root.className = ['message', isOwn ? 'own' : 'other', lost.has(message.status) ? 'lost' : ''].join(' ');
    this.root.setAttribute('aria-label', isOwn ? 'Messaggio del cittadino' : 'Messaggio del Comune');
    const shape = JSON.stringify([message.body, message.media, message.location, message.choices, message.asTemplate]);
    if (shape !== this.shape) {
      this.shape = shape;
      this.content.replaceChildren(...this.parts(message));
    }

    this.state.replaceChildren(...this.stateParts(message));
  }

  parts(message) {
    return [
      message.asTemplate && element('p', { class: 'tag' }, 'Modello'),
      ...message.media.map(fileOf),
      message.location && placeOf(message.location),
      message.body && element('p', { class: 'body' }, ...(message.channel === 'whatsapp' ? styled : linked)(message.body)),
      message.choices.length > 0 && this.choicesOf(message),
    ].filter(Boolean);
  }

  choicesOf(message) {
    const buttons = message.choices.map((choice) => (choice.url
      ? element('a', { class: 'choice', href: /^(https?|tel):/.test(choice.url) ? choice.url : '#', target: '_blank', rel: 'noopener noreferrer' }, choice.title)
      : element('button', { type: 'button', class: 'choice', onclick: () => this.choose(choice) },
        choice.title, choice.description && element('span', { class: 'description' }, choice.description))));
    return message.listButton
      ? element('details', { class: 'choices' }, element('summary', {}, message.listButton), ...buttons)
      : element('div', { class: 'choices', role: 'group', 'aria-label': 'Risposte rapide' }, ...buttons);
  }

  stateParts(message) {
    const { sign, words } = statuses[message.status] ?? { sign: '', words: message.status };
    return [
      element('time', { datetime: message.created }, timeOf(message.created)),
      element('span', { class: `status ${message.status}` }, element('span', { 'aria-hidden': 'true' }, sign), ` ${words}`),
      message.segments && element('span', {}, segmentWords(message.segments, message.encoding)),
      message.errorCode && element('span', { class: 'reason' }, errorWords(message.errorCode, message.errorMessage)),
    ].filter(Boolean);
  }
}

function fileOf({ contentType, fileName, url }) {
  const name = fileName ?? 'senza nome';
  switch (contentType.split('/')[0]) {
    case 'image':
      return element('img', { src: url, alt: `Immagine: ${name}` });
    case 'audio':
      return element('audio', { src: url, controls: true, 'aria-label': `Audio: ${name}` });
    case 'video':
      return element('video', { src: url, controls: true, 'aria-label': `Video: ${name}` });
    default:
      return element('a', { class: 'file', href: url, download: name }, `File: ${name}`);
  }
}

function placeOf({ latitude, longitude, address, label }) {
  const where = [label, address].filter(Boolean).join(', ');
  return element('p', { class: 'place' }, element('span', { 'aria-hidden': 'true' }, '📍 '), `Posizione${where && `: ${where}`} (${latitude}, ${longitude})`);
}
