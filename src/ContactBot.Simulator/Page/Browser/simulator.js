import { changePhone, follow, Refused, reset } from './api.js';
import { byId, element } from './dom.js';
import { PhoneCard } from './phone.js';
import { spaced, timeOf } from './words.js';

// More than anybody can look at; tests may use many.
const mostPhones = 24;
const firstPhone = { number: '+393990001001', profileName: 'Anna Rossi' };

/** @type {Map<string, PhoneCard>} */
const cards = new Map();

function showPhone(phone) {
  const known = cards.get(phone.number);
  if (known) {
    known.update(phone);
  } else if (cards.size < mostPhones) {
    const card = new PhoneCard(phone);
    cards.set(phone.number, card);
    byId('telefoni').append(card.root);
  }
}

function showAlert({ code, text, url, status, attempts, at }) {
  const answer = status === 0 ? 'nessuna risposta' : `risposta ${status}`;
  byId('registro').prepend(element('li', {}, element('time', { datetime: at }, timeOf(at)), ` ${code} ${text}: ${url}, ${answer}${attempts > 1 ? `, ${attempts} tentativi` : ''}`));
  byId('registro-vuoto').hidden = true;
}

function showAll({ numbers, phones, messages, alerts }) {
  const sms = spaced(numbers.sms);
  const whatsApp = spaced(numbers.whatsApp.replace('whatsapp:', ''));
  byId('numeri').textContent = sms === whatsApp ? `Il numero del Comune è ${sms}.` : `I numeri del Comune sono ${sms} per gli SMS e ${whatsApp} per WhatsApp.`;
  const present = new Set(phones.map((phone) => phone.number));
  for (const [number, card] of cards) {
    if (!present.has(number)) {
      card.root.remove();
      cards.delete(number);
    }
  }

  phones.forEach(showPhone);
  cards.forEach((card) => card.keepOnly(new Set(messages.map((message) => message.sid))));
  messages.forEach((message) => cards.get(message.phone)?.put(message));
  byId('registro').replaceChildren();
  byId('registro-vuoto').hidden = false;
  alerts.forEach(showAlert);
  if (phones.length === 0) {
    changePhone(firstPhone.number, { profileName: firstPhone.profileName });
  }
}

function say(words) {
  byId('collegamento').textContent = words;
}

/** Resolves with the value of the button; the focus goes back by itself. */
function ask(dialog) {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue), { once: true }));
}

function freeNumber() {
  let last = 1001;
  while (cards.has(`+39399000${last}`)) {
    last++;
  }

  return `+39399000${last}`;
}

byId('aggiungi').addEventListener('click', async () => {
  const dialog = byId('nuovo');
  const { name, number } = dialog.querySelector('form').elements;
  name.value = '';
  number.value = freeNumber();
  if (await ask(dialog) === 'add') {
    try {
      await changePhone(number.value, { profileName: name.value.trim() });
    } catch (error) {
      say(error instanceof Refused ? error.message : 'Il telefono non è stato aggiunto. Riprovi.');
    }
  }
});

byId('ricomincia').addEventListener('click', async () => {
  if (await ask(byId('conferma')) === 'reset') {
    await reset().catch((error) => say(error.message));
  }
});

document.addEventListener('visibilitychange', () => cards.forEach((card) => card.read()));

follow({
  open: () => say(''),
  lost: () => say('Collegamento interrotto: riprovo fra poco…'),
  snapshot: showAll,
  phone: showPhone,
  // The phone of a first message comes just before it.
  message: (message) => cards.get(message.phone)?.put(message),
  alert: showAlert,
});
