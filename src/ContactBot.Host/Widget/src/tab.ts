import type { WidgetOptions } from './contracts';

/** What one tab remembers across pages: whether the chat is open, what was being written, what is unread. */
type TabKey = 'open' | 'draft' | 'unread';

export const smallScreen = '(max-width: 36em), (max-height: 28em)';

export function readTab(options: WidgetOptions, key: TabKey): string | undefined {
  try {
    return sessionStorage.getItem(options.storagePrefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeTab(options: WidgetOptions, key: TabKey, value: string): void {
  try {
    if (value) {
      sessionStorage.setItem(options.storagePrefix + key, value);
    } else {
      sessionStorage.removeItem(options.storagePrefix + key);
    }
  } catch {
    // Storage is switched off: the tab then forgets, and nothing else suffers.
  }
}

/**
 * Whether to go on with a chat that the citizen opened on an earlier page of this tab. On a small screen, where the chat
 * covers the page, only after a reload: whoever went to another page wants to see it.
 */
export function wasOpenInThisTab(options: WidgetOptions): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return readTab(options, 'open') === 'yes' && (navigation?.type === 'reload' || !matchMedia(smallScreen).matches);
}
