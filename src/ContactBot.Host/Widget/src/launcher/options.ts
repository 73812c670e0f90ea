import type { WidgetOptions } from '../contracts';

/** Reads the options from the script element's `data-` attributes; addresses are taken from where the script itself came from. */
export function readOptions(script: HTMLScriptElement): WidgetOptions {
  const { body, title, language, tokenEndpoint, privacy } = script.dataset;
  const files = new URL('.', script.src).href;
  const installation = new URL('..', files).href;
  return {
    files,
    directLine: `${installation}v3/directline`,
    tokenEndpoint: tokenEndpoint ? new URL(tokenEndpoint, document.baseURI).href : `${files}token`,
    body: body || undefined,
    title: title || 'Assistente del Comune',
    language: language || 'it-IT',
    privacyPage: privacy || undefined,
    storagePrefix: `contactbot:${installation}:${body ?? ''}:`,
  };
}
