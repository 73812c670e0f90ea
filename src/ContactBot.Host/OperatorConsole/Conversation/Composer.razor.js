// The operator's text belongs to the browser until the server has it for certain. Each message has an identifier of its own
// that survives lost connections and reloads; the server takes each identifier once, so sending again is harmless.

const typingPause = 3000;
const answerLimit = 10_000;
const busyPause = 2000;
const quickSend = 700;

export function attach(form, server, storageKey) {
  const text = form.querySelector('textarea');
  const list = form.querySelector('[data-outbox]');
  const state = load(storageKey);
  let lastTyping = 0;
  let sending = false;
  let detached = false;

  // What was typed before this script had loaded is kept too.
  text.value ||= state.draft;
  fit(text);

  const save = () => sessionStorage.setItem(storageKey, JSON.stringify(state));

  function onInput() {
    state.draft = text.value;
    save();
    fit(text);
    if (text.value.trim() !== '' && Date.now() - lastTyping > typingPause) {
      lastTyping = Date.now();
      server.invokeMethodAsync('TypingAsync').catch(() => {});
    }
  }

  function onKeydown(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  }

  function onSubmit(event) {
    event.preventDefault();
    const words = text.value.trim();
    if (words === '') {
      text.focus();
      return;
    }

    state.outbox.push({ id: identifier(), text: words });
    text.value = state.draft = '';
    lastTyping = 0;
    save();
    fit(text);
    text.focus();
    send();
  }

  async function send() {
    if (sending) {
      return;
    }

    sending = true;
    const slow = setTimeout(() => show('In invio…'), quickSend);
    try {
      while (state.outbox.length > 0 && !detached) {
        const [message] = state.outbox;
        const outcome = await within(answerLimit, server.invokeMethodAsync('SendAsync', message.id, message.text));
        if (outcome === 'Done') {
          state.outbox.shift();
          save();
        } else if (outcome === 'Busy') {
          await new Promise((resume) => setTimeout(resume, busyPause));
        } else {
          giveBack();
        }
      }

      list.replaceChildren();
    } catch {
      // No connection, or no answer in time. The same identifiers go out again when the connection is back.
      show('In attesa della connessione');
      setTimeout(send, busyPause);
    } finally {
      clearTimeout(slow);
      sending = false;
    }
  }

  /** Refused for good: the words return to where they were written, nothing is lost. */
  function giveBack() {
    const words = state.outbox.map((message) => message.text);
    state.outbox = [];
    text.value = state.draft = [...words, state.draft].filter((part) => part !== '').join('\n');
    save();
    fit(text);
  }

  function show(label) {
    list.replaceChildren(...state.outbox.map((message) => {
      const item = document.createElement('p');
      const words = document.createElement('span');
      const note = document.createElement('small');
      words.textContent = message.text;
      note.textContent = label;
      item.append(words, note);
      return item;
    }));
  }

  text.addEventListener('input', onInput);
  text.addEventListener('keydown', onKeydown);
  form.addEventListener('submit', onSubmit);
  document.addEventListener('console:connected', send);
  if (state.outbox.length > 0) {
    send();
  }

  form.dataset.ready = '';
  return {
    detach() {
      detached = true;
      delete form.dataset.ready;
      text.removeEventListener('input', onInput);
      text.removeEventListener('keydown', onKeydown);
      form.removeEventListener('submit', onSubmit);
      document.removeEventListener('console:connected', send);
    },
  };
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
