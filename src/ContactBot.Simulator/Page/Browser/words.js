/** What each state of a message is called; the sign is decoration. */
export const statuses = {
  accepted: { sign: '🕓', words: 'accettato' },
  scheduled: { sign: '🕓', words: 'programmato' },
  queued: { sign: '🕓', words: 'in coda' },
  sending: { sign: '🕓', words: 'in partenza' },
  sent: { sign: '✓', words: 'inviato' },
  delivered: { sign: '✓✓', words: 'consegnato' },
  read: { sign: '✓✓', words: 'letto' },
  undelivered: { sign: '✗', words: 'non consegnato' },
  failed: { sign: '✗', words: 'non partito' },
  canceled: { sign: '✗', words: 'annullato' },
  received: { sign: '✓', words: 'ricevuto' },
};

const errors = {
  30001: 'troppi messaggi in coda',
  30003: 'il telefono è spento',
  30004: 'messaggio bloccato',
  30005: 'il numero non esiste',
  30006: 'è un telefono fisso',
  30007: 'fermato dal filtro dell’operatore',
  30036: 'scaduto prima di partire',
  63005: 'contenuto non adatto a questo canale',
  63016: 'sono passate 24 ore dall’ultimo messaggio del cittadino: serve un modello approvato',
  63018: 'troppi messaggi in poco tempo',
  63019: 'l’allegato non si può scaricare',
  63021: 'contenuto non valido: troppi pulsanti o testi troppo lunghi',
  63028: 'al modello manca un valore',
};

/** @returns {string} the number of the error, and in words where they are known */
export const errorWords = (code, message) => `${code}: ${errors[code] ?? message}`;

const time = new Intl.DateTimeFormat('it-IT', { hour: '2-digit', minute: '2-digit' });

export const timeOf = (instant) => time.format(new Date(instant));

/** «+393990001001» is easier read in groups. */
export const spaced = (number) => number.replace(/^(\+39)(\d{3})(\d{3})(\d+)$/, '$1 $2 $3 $4');

export const segmentWords = (segments, encoding) => `${segments} SMS, ${encoding}`;
