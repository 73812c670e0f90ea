const root = '/simulator/api';

/** The server said no; the message can be shown. */
export class Refused extends Error {}

async function call(method, path, body) {
  let answer;
  try {
    answer = await fetch(root + path, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Refused('Il simulatore non risponde. Controlli che il programma sia acceso e riprovi.');
  }

  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Refused(problem.detail ?? `Il simulatore ha risposto ${answer.status}.`);
  }

  return answer.status === 204 ? undefined : answer.json();
}

/** Sends what a citizen writes; the answer says how the program took it. */
export const send = (message) => call('POST', '/messages', message);

export const changePhone = (number, change) => call('PUT', `/phones/${encodeURIComponent(number)}`, change);

export const reset = () => call('DELETE', '');

/** A phone that wants no receipts answers 409: nothing to do about it. */
export const markRead = (sid) => call('POST', `/messages/${sid}/read`).catch(() => undefined);

/**
 * Follows all that happens; the browser connects again by itself and gets a new snapshot.
 * @param {Record<string, (data: any) => void>} listeners by name of the event; `open` and `lost` tell of the connection
 */
export function follow({ open, lost, ...listeners }) {
  const events = new EventSource(`${root}/events`);
  events.addEventListener('open', open);
  events.addEventListener('error', lost);
  for (const [name, listener] of Object.entries(listeners)) {
    events.addEventListener(name, (event) => listener(JSON.parse(event.data)));
  }

  // A page that is put aside would keep a connection that nobody reads; taken up again, it starts anew.
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}
