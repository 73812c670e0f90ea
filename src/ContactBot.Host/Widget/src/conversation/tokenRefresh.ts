import type { Sessions } from './sessions';

const shareOfLife = 0.7;
const shortestMilliseconds = 1_000;
const longestMilliseconds = 86_400_000;

/** Lengthens the token's life before it ends. */
export class TokenRefresh {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly sessions: Sessions) {}

  schedule(): void {
    clearTimeout(this.#timer);
    const remaining = (this.sessions.current?.expiresAt ?? 0) - Date.now();
    if (remaining > 0) {
      const wait = Math.min(Math.max(remaining * shareOfLife, shortestMilliseconds), longestMilliseconds);
      this.#timer = setTimeout(() => void this.#refresh(), wait);
    }
  }

  async #refresh(): Promise<void> {
    // A token that can't be refreshed is replaced when the server refuses it.
    await this.sessions.refresh().catch(() => undefined);
    this.schedule();
  }
}
