import type { WidgetScripts } from './contracts';

export const scripts: WidgetScripts = (window.contactBotScripts ??= {});

/** Loads a classic script: unlike a module it needs no CORS header of the server that it comes from. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.async = true;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${url} cannot be loaded`));
    };
    document.head.append(script);
  });
}
