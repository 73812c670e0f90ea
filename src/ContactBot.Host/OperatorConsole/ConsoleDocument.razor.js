// Starts the console in the browser: the circuit, the clocks that count up, the dialogs.

const retryDelays = [0, 500, 1000, 2000, 3000];

/** How far this browser's clock is behind the server's, in milliseconds. */
const clockOffset = Number(document.body.dataset.serverTime) - Date.now();

/** <elapsed-time since="ISO instant">: counts up by itself, so that a full queue costs the server nothing. */
class ElapsedTime extends HTMLElement {
  static observedAttributes = ['since'];
  static #shown = new Set();

  connectedCallback() {
    ElapsedTime.#shown.add(this);
    this.#show();
  }

  disconnectedCallback() {
    ElapsedTime.#shown.delete(this);
  }

  attributeChangedCallback() {
    this.#show();
  }

  static tick() {
    for (const element of ElapsedTime.#shown) {
      element.#show();
    }
  }

  #show() {
    const since = Date.parse(this.getAttribute('since') ?? '');
    if (Number.isNaN(since)) {
      return;
    }

    const seconds = Math.max(0, Math.floor((Date.now() + clockOffset - since) / 1000));
    const text = format(seconds);
    if (this.textContent !== text) {
      this.textContent = text;
    }

    this.dataset.level = seconds >= 600 ? 'late' : seconds >= 180 ? 'soon' : 'fresh';
  }
}

function format(seconds) {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0
    ? `${hours} h ${String(minutes).padStart(2, '0')} min`
    : `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}

customElements.define('elapsed-time', ElapsedTime);
setInterval(() => ElapsedTime.tick(), 1000);

// A button with data-opens shows the dialog of that id; data-closes hides the one around it. Escape is the browser's.
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-opens], [data-closes]');
  if (button?.dataset.opens) {
    document.getElementById(button.dataset.opens)?.showModal();
  } else if (button) {
    button.closest('dialog')?.close();
  }
});

const notice = document.getElementById('components-reconnect-modal');
notice?.addEventListener('components-reconnect-state-changed', ({ detail: { state } }) => {
  if (state === 'hide') {
    document.dispatchEvent(new Event('console:connected'));
  } else if (state === 'failed' || state === 'rejected') {
    // The server is there but has forgotten this console (it was restarted): a new one shows the truth.
    location.reload();
  }
});

Blazor.start({
  circuit: {
    reconnectionOptions: {
      maxRetries: 100_000,
      retryIntervalMilliseconds: (attempt) => retryDelays[Math.min(attempt, retryDelays.length - 1)],
    },
  },
});
