import type { Chat } from './contracts';
import { shadesOf } from './launcher/colours';
import css from './launcher/launcher.css';
import { LauncherButton } from './launcher/launcher';
import { readOptions } from './launcher/options';
import { loadScript, scripts } from './scripts';
import { addStyle } from './styles';
import { readTab, wasOpenInThisTab } from './tab';

const script = (document.currentScript ?? document.querySelector('script[src*="/widget/loader.js"]')) as HTMLScriptElement;
const options = readOptions(script);
const host = document.createElement('contactbot-widget');
const root = host.attachShadow({ mode: 'open' });
const launcher = new LauncherButton(() => open(true));
const shades = shadesOf(script.dataset.colour);
let chat: Promise<Chat> | undefined;

async function open(byCitizen: boolean): Promise<void> {
  launcher.showBusy(true);
  launcher.showTrouble('');
  try {
    chat ??= load();
    (await chat).open(byCitizen);
  } catch {
    chat = undefined;
    launcher.showTrouble('La chat non si apre. Controlli la connessione e riprovi.');
  } finally {
    launcher.showBusy(false);
  }
}

async function load(): Promise<Chat> {
  await loadScript(options.files + CHAT_SCRIPT);
  return scripts.mountChat!({ root, options, launcher });
}

function show(): void {
  // A page whose parts each bring the line shows one chat.
  if (document.querySelector(host.localName)) {
    return;
  }
  document.body.append(host);
  if (wasOpenInThisTab(options)) {
    void open(false);
  }
}

host.lang = 'it';
host.style.setProperty('--shade-under-white', shades.underWhite);
host.style.setProperty('--shade-on-dark', shades.onDark);
addStyle(root, css);
root.append(launcher.view);
launcher.showUnread(Number(readTab(options, 'unread')) || 0);

if (document.body) {
  show();
} else {
  document.addEventListener('DOMContentLoaded', show);
}
