// The operator's text belongs to the browser until the server has it for certain. Each message has an identifier of its own
// that survives lost connections and reloads; the server takes each identifier once, so sending again is harmless.

const typingPause = 3000;
const answerLimit = 10_000;
const busyPause = 2000;
const quickSend = 700;

/** <message-composer data-key="…">: works from the moment it is on the page; what is sent waits until connect() names the server. */
class MessageComposer extends HTMLElement {
  #state = { draft: '', outbox: [] };
  #server = null;
  #lastTyping = 0;
  #sending = false;

  connectedCallback() {
    this.addEventListener('input', this.#onInput);
    this.addEventListener('keydown', this.#onKeydown);
    this.addEventListener('submit', this.#onSubmit);
    document.addEventListener('console:connected', this.#send);
    // The renderer puts an element on the page before its children.
    queueMicrotask(() => this.#restore());
  }

  disconnectedCallback() {
    this.#server = null;
    document.removeEventListener('console:connected', this.#send);
  }

  connect(server) {
    this.#server = server;
    this.#send();
  }

  disconnect() {
    this.#server = null;
  }

  get #text() {
    return this.querySelector('textarea');
  }

  get #list() {
    return this.querySelector('[data-outbox]');
  }

  #restore() {
    this.#state = load(this.dataset.key);
    this.#text.value = this.#state.draft;
    fit(this.#text);
  }

  #save() {
    sessionStorage.setItem(this.dataset.key, JSON.stringify(this.#state));
  }

  #write(words) {
    this.#text.value = this.#state.draft = words;
    this.#save();
    fit(this.#text);
  }

  #onInput = () => {
    this.#write(this.#text.value);
    if (this.#server && this.#text.value.trim() !== '' && Date.now() - this.#lastTyping > typingPause) {
      this.#lastTyping = Date.now();
      this.#server.invokeMethodAsync('TypingAsync').catch(() => {});
    }
  };

  #onKeydown = (event) => {
    if (event.key === 'Enter' && event.target === this.#text && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.querySelector('form').requestSubmit();
    }
  };

  #onSubmit = (event) => {
    event.preventDefault();
    const words = this.#text.value.trim();
    if (words !== '') {
      this.#state.outbox.push({ id: identifier(), text: words });
      this.#lastTyping = 0;
      this.#write('');
      this.#send();
    }

    this.#text.focus();
  };

  #send = async () => {
    if (this.#sending || !this.#server || this.#state.outbox.length === 0) {
      return;
    }

    this.#sending = true;
    const slow = setTimeout(() => this.#show('In invio…'), quickSend);
    try {
      while (this.#server && this.#state.outbox.length > 0) {
        await this.#sendFirst();
      }

      this.#list?.replaceChildren();
    } catch {
      // No connection, or no answer in time. The same identifiers go out again when the connection is back.
      this.#show('In attesa della connessione');
      setTimeout(this.#send, busyPause);
    } finally {
      clearTimeout(slow);
      this.#sending = false;
    }
  };

  async #sendFirst() {
    const [message] = this.#state.outbox;
    const outcome = await within(answerLimit, this.#server.invokeMethodAsync('SendAsync', message.id, message.text));
    if (outcome === 'Done') {
      this.#state.outbox.shift();
      this.#save();
    } else if (outcome === 'Busy') {
      await new Promise((resume) => setTimeout(resume, busyPause));
    } else {
      // Refused for good: the words return to where they were written, nothing is lost.
      const words = this.#state.outbox.map((each) => each.text);
      this.#state.outbox = [];
      this.#write([...words, this.#state.draft].filter((part) => part !== '').join('\n'));
    }
  }

  #show(label) {
    this.#list?.replaceChildren(...this.#state.outbox.map((message) => {
      const item = document.createElement('p');
      const words = document.createElement('span');
      const note = document.createElement('small');
      words.textContent = message.text;
      note.textContent = label;
      item.append(words, note);
      return item;
    }));
  }
}

customElements.define('message-composer', MessageComposer);

export function attach(composer, server) {
  composer.connect(server);
  return { detach: () => composer.disconnect() };
}

function load(key) {
  try {
    const { draft = '', outbox = [] } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return { draft, outbox };
  } catch {
    return { draft: '', outbox: [] };
  }
}

function fit(text) {
  text.rows = Math.min(8, Math.max(2, text.value.split('\n').length));
}

// Not crypto.randomUUID: browsers keep that from pages that come over plain HTTP.
function identifier() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function within(milliseconds, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
