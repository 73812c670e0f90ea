/** The server answered with a status that is not a success. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string | undefined,
    readonly retryAfterSeconds: number | undefined,
  ) {
    super(`${status} ${code ?? ''}`);
  }

  /** An expired token is 403; 401 is accepted too, as proxies like to answer so. */
  get isTokenRefused(): boolean {
    return this.status === 403 || this.status === 401;
  }

  get isConversationUnknown(): boolean {
    return this.status === 404;
  }

  /** Whether the same request may succeed later. */
  get isPassing(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

/** No answer: the network is away, or the server. */
export class Unreachable extends Error {}

export async function request(url: string, init: RequestInit, timeoutSeconds: number): Promise<unknown> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutSeconds * 1000);
  try {
    const response = await fetch(url, { ...init, signal: timeout.signal, credentials: 'omit', cache: 'no-store' });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      const error = (body as { error?: { code?: string } } | undefined)?.error;
      throw new Refusal(response.status, error?.code, Number(response.headers.get('Retry-After')) || undefined);
    }
    return body ?? {};
  } catch (reason) {
    throw reason instanceof Refusal ? reason : new Unreachable(String(reason));
  } finally {
    clearTimeout(timer);
  }
}
