import type { AdaptiveCardHost } from './cards/adaptiveCardHost';

/** What the page that carries the widget decides, by attributes of the script element. */
export interface WidgetOptions {
  /** Address of this widget's files, with a slash at the end. */
  readonly files: string;
  readonly directLine: string;
  readonly tokenEndpoint: string;
  /** The body (ente) that the citizen talks to; the server's default one when absent. */
  readonly body: string | undefined;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly privacyPage: string | undefined;
  /** Begins every key in the browser's storage, so that two installations on one site stay apart. */
  readonly storagePrefix: string;
}

export interface Launcher {
  showUnread(count: number): void;
  hide(): void;
  show(takeFocus: boolean): void;
}

export interface ChatContext {
  readonly root: ShadowRoot;
  readonly options: WidgetOptions;
  readonly launcher: Launcher;
}

export interface Chat {
  /** @param byCitizen true for a click or a key: only then may the chat take the focus. */
  open(byCitizen: boolean): void;
}

/** Where the separately loaded scripts of the widget find one another. */
export interface WidgetScripts {
  mountChat?: (context: ChatContext) => Chat;
  renderAdaptiveCard?: (content: unknown, host: AdaptiveCardHost) => HTMLElement;
}

declare global {
  interface Window {
    contactBotScripts?: WidgetScripts;
  }
}
