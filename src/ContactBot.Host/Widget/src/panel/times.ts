import { element } from '../dom';
import { texts } from '../texts';

const timeZone = 'Europe/Rome';
const clock = new Intl.DateTimeFormat('it-IT', { timeZone, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('it-IT', { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const whole = new Intl.DateTimeFormat('it-IT', { timeZone, dateStyle: 'long', timeStyle: 'short' });
const nowMilliseconds = 60_000;

/** The time of a message by the clock of the municipality; «adesso» for its first minute. */
export function time(instant: Date): HTMLTimeElement {
  const shown = element('time', { datetime: instant.toISOString(), title: whole.format(instant) });
  refreshTime(shown);
  return shown;
}

export function refreshTime(shown: HTMLTimeElement): void {
  const instant = new Date(shown.dateTime);
  const text = Math.abs(Date.now() - instant.getTime()) < nowMilliseconds ? texts.now : clock.format(instant);
  if (shown.textContent !== text) {
    shown.textContent = text;
  }
}

/** The day as one says it. Two instants have the same day when this text is the same. */
export function dayOf(instant: Date): string {
  const name = day.format(instant);
  const now = new Date();
  if (name === day.format(now)) {
    return texts.today;
  }
  return name === day.format(new Date(now.getTime() - 86_400_000)) ? texts.yesterday : name;
}
