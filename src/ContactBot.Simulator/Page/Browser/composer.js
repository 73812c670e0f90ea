import { element } from './dom.js';
import { sizeOf } from './segments.js';
import { segmentWords } from './words.js';

const largest = 16 * 1024 * 1024;

/** Where one writes: a text, and with WhatsApp a file or a position. */
export class Composer {
  /**
   * @param {string} id unique on the page
   * @param {(message: object) => Promise<void>} send
   * @param {(words: string) => void} complain
   */
  constructor(id, send, complain) {
    this.send = send;
    this.complain = complain;
    this.text = element('textarea', { id: `${id}-testo`, rows: '2', maxlength: '1600', 'aria-describedby': `${id}-misura`, oninput: () => this.measure(), onkeydown: (event) => this.press(event) });
    this.label = element('label', { for: `${id}-testo` });
    this.size = element('p', { id: `${id}-misura`, class: 'hint' });
    this.file = element('input', { id: `${id}-file`, type: 'file', class: 'visually-hidden', accept: 'image/*,audio/*,video/*,application/pdf', onchange: () => this.sendFile() });
    this.place = this.placeForm(id);
    this.extras = element('div', { class: 'extras' }, this.file, element('label', { for: `${id}-file`, class: 'button plain' }, 'Invia un file'), this.place);
    this.root = element('form', { class: 'composer', onsubmit: (event) => this.submit(event) },
      this.label,
      element('div', { class: 'line' }, this.text, element('button', { type: 'submit' }, 'Invia')),
      this.size);
    this.all = element('div', {}, this.root, this.extras);
  }

  show(channel) {
    this.channel = channel;
    this.label.textContent = channel === 'sms' ? 'Scriva un SMS' : 'Scriva un messaggio WhatsApp';
    this.extras.hidden = channel === 'sms';
    this.measure();
  }

  measure() {
    const { characters, segments, encoding } = sizeOf(this.text.value);
    this.size.textContent = this.channel === 'sms' ? `${characters} caratteri: ${segmentWords(segments, encoding)}` : '';
  }

  press(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.root.requestSubmit();
    }
  }

  async submit(event) {
    event.preventDefault();
    const body = this.text.value;
    if (body.trim() === '') {
      this.complain('Scriva qualcosa prima di inviare.');
      return;
    }

    this.text.value = '';
    this.measure();
    await this.send({ body });
  }

  async sendFile() {
    const [file] = this.file.files;
    this.file.value = '';
    if (!file) {
      return;
    }

    if (file.size > largest) {
      this.complain('Il file supera i 16 MB: ne scelga uno più piccolo.');
      return;
    }

    const body = this.text.value;
    this.text.value = '';
    await this.send({ body, media: [{ contentType: file.type || 'application/octet-stream', fileName: file.name, content: await base64(file) }] });
  }

  placeForm(id) {
    const field = (name, label, value, attributes = {}) => {
      const input = element('input', { id: `${id}-${name}`, name, value, autocomplete: 'off', ...attributes });
      return element('div', {}, element('label', { for: `${id}-${name}` }, label), input);
    };
    const degrees = (limit) => ({ type: 'number', step: 'any', min: -limit, max: limit, required: true });
    const form = element('form', { class: 'place-form' },
      field('latitude', 'Latitudine', '44.4938', degrees(90)),
      field('longitude', 'Longitudine', '11.3426', degrees(180)),
      field('address', 'Indirizzo', 'Piazza Maggiore 6', { maxlength: '200' }),
      element('button', { type: 'submit' }, 'Invia la posizione'));
    const details = element('details', { class: 'place-details' }, element('summary', {}, 'Posizione'), form);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const { latitude, longitude, address } = Object.fromEntries(new FormData(form));
      details.open = false;
      details.querySelector('summary').focus();
      await this.send({ location: { latitude: Number(latitude), longitude: Number(longitude), address: address || undefined } });
    });
    return details;
  }
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
