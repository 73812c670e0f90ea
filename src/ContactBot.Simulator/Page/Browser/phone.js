import { changePhone, markRead, Refused, send } from './api.js';
import { Composer } from './composer.js';
import { element } from './dom.js';
import { MessageItem } from './message.js';
import { spaced } from './words.js';

const channels = { sms: 'SMS', whatsapp: 'WhatsApp' };

/** A citizen's phone: a conversation by SMS and one by WhatsApp. */
export class PhoneCard {
  constructor(phone) {
    this.number = phone.number;
    this.channel = 'sms';
    this.items = new Map();
    this.unseen = { sms: 0, whatsapp: 0 };
    const id = `telefono-${phone.number.slice(1)}`;
    this.name = element('h2', { id });
    this.logs = Object.fromEntries(Object.entries(channels).map(([channel, name]) => [channel, element('div', {
      class: 'log', role: 'log', tabindex: '0', 'aria-label': `Messaggi ${name} di ${spaced(phone.number)}`,
    })]));
    this.complaint = element('p', { class: 'complaint', role: 'alert' });
    this.composer = new Composer(id, (message) => this.send(message), (words) => this.complain(words));
    this.root = element('section', { class: 'phone', 'aria-labelledby': id },
      element('div', { class: 'top' }, this.name, element('p', {}, spaced(phone.number))),
      this.switchOf(id),
      this.settingsOf(id),
      ...Object.values(this.logs),
      this.complaint,
      this.composer.all);
    this.update(phone);
    this.show('sms');
  }

  update(phone) {
    this.phone = phone;
    this.name.textContent = phone.profileName;
    this.on.checked = phone.reachable;
    this.receipts.checked = phone.readReceipts;
    this.window.textContent = phone.windowOpen
      ? 'WhatsApp: il Comune può scrivere liberamente, per 24 ore dall’ultimo messaggio.'
      : 'WhatsApp: il Comune può mandare solo modelli approvati, finché il cittadino non scrive.';
    this.close.hidden = !phone.windowOpen;
    this.root.classList.toggle('off', !phone.reachable);
  }

  /** A message that is new, or has changed. */
  put(message) {
    const known = this.items.get(message.sid);
    if (known) {
      known.update(message);
    } else {
      this.add(message);
    }

    this.read();
  }

  add(message) {
    const log = this.logs[message.channel];
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
    const item = new MessageItem(message, (choice) => this.send({ replyTo: message.sid, choiceId: choice.id }));
    this.items.set(message.sid, item);
    log.append(item.root);
    if (atEnd || message.direction === 'inbound') {
      log.scrollTop = log.scrollHeight;
    }

    if (message.channel !== this.channel && message.direction !== 'inbound') {
      this.unseen[message.channel]++;
      this.nameChannels();
    }
  }

  /** Takes away what is not there any more; what stays is not spoken again by a screen reader. */
  keepOnly(sids) {
    for (const [sid, item] of this.items) {
      if (!sids.has(sid)) {
        item.root.remove();
        this.items.delete(sid);
      }
    }
  }

  show(channel) {
    this.channel = channel;
    this.unseen[channel] = 0;
    for (const [name, log] of Object.entries(this.logs)) {
      log.hidden = name !== channel;
    }

    this.logs[channel].scrollTop = this.logs[channel].scrollHeight;
    this.root.dataset.channel = channel;
    this.composer.show(channel);
    this.nameChannels();
    this.read();
  }

  /** What is in sight has been read. */
  read() {
    if (this.channel !== 'whatsapp' || document.visibilityState !== 'visible' || !this.phone?.readReceipts) {
      return;
    }

    for (const { message } of this.items.values()) {
      if (message.channel === 'whatsapp' && message.direction !== 'inbound' && message.status === 'delivered') {
        markRead(message.sid);
      }
    }
  }

  async send(message) {
    this.complain('');
    try {
      const { webhooks } = await send({ channel: this.channel, from: this.number, ...message });
      const [{ status }] = webhooks;
      if (status < 200 || status > 299) {
        this.complain(status === 0 ? 'Il programma non ha risposto: il messaggio non è arrivato.' : `Il programma non ha accettato il messaggio: ha risposto ${status}.`);
      }
    } catch (error) {
      this.complain(error instanceof Refused ? error.message : 'Il messaggio non è partito. Riprovi.');
    }
  }

  complain(words) {
    this.complaint.textContent = words;
  }

  switchOf(id) {
    this.tabs = Object.fromEntries(Object.keys(channels).map((channel) => [channel, element('span', {})]));
    return element('fieldset', { class: 'switch' },
      element('legend', { class: 'visually-hidden' }, 'Canale'),
      ...Object.keys(channels).map((channel) => element('label', {},
        element('input', { type: 'radio', name: `${id}-canale`, value: channel, checked: channel === this.channel, onchange: () => this.show(channel) }),
        this.tabs[channel])));
  }

  nameChannels() {
    for (const [channel, tab] of Object.entries(this.tabs)) {
      const unseen = this.unseen[channel];
      tab.textContent = channels[channel] + (unseen > 0 ? ` (${unseen} ${unseen === 1 ? 'nuovo' : 'nuovi'})` : '');
    }
  }

  settingsOf(id) {
    const box = (name, words, change) => {
      const input = element('input', { id: `${id}-${name}`, type: 'checkbox', onchange: () => this.change(change(input.checked)) });
      return [input, element('div', { class: 'box' }, input, element('label', { for: `${id}-${name}` }, words))];
    };
    let onBox;
    let receiptsBox;
    [this.on, onBox] = box('acceso', 'Telefono acceso', (reachable) => ({ reachable }));
    [this.receipts, receiptsBox] = box('conferme', 'Conferme di lettura di WhatsApp', (readReceipts) => ({ readReceipts }));
    this.window = element('p', {});
    this.close = element('button', { type: 'button', class: 'plain', onclick: () => this.change({ windowOpen: false }) }, 'Fai passare 24 ore');
    return element('details', { class: 'settings' }, element('summary', {}, 'Impostazioni del telefono'), onBox, receiptsBox, this.window, this.close);
  }

  async change(change) {
    try {
      await changePhone(this.number, change);
      this.complain('');
    } catch (error) {
      this.update(this.phone);
      this.complain(error instanceof Refused ? error.message : 'Non è stato possibile cambiare. Riprovi.');
    }
  }
}
