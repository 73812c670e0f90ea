import type { Activity, ActivitySet } from './activity';
import { request } from './failures';

export interface OpenConversation {
  conversationId: string;
  token?: string;
  expires_in?: number;
  streamUrl?: string;
}

/** The HTTP side of Direct Line 3.0. Every call throws {@link Refusal} or {@link Unreachable}. */
export class DirectLineApi {
  constructor(private readonly address: string) {}

  start(token: string, userId: string, locale: string): Promise<OpenConversation> {
    return this.#send('/conversations', token, { user: { id: userId }, locale }) as Promise<OpenConversation>;
  }

  reconnect(token: string, conversationId: string, watermark: string): Promise<OpenConversation> {
    return this.#get(`/conversations/${encodeURIComponent(conversationId)}`, token, watermark) as Promise<OpenConversation>;
  }

  activities(token: string, conversationId: string, watermark: string): Promise<ActivitySet> {
    return this.#get(`/conversations/${encodeURIComponent(conversationId)}/activities`, token, watermark) as Promise<ActivitySet>;
  }

  post(token: string, conversationId: string, activity: Activity): Promise<{ id?: string }> {
    return this.#send(`/conversations/${encodeURIComponent(conversationId)}/activities`, token, activity) as Promise<{ id?: string }>;
  }

  /** One multipart request: the activity, then each file under a name of its own within the message. */
  upload(token: string, conversationId: string, userId: string, activity: Activity, files: readonly File[]): Promise<{ id?: string }> {
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    files.forEach((file, i) => form.append('file', file, activity.attachments?.[i]?.name ?? file.name));
    const url = `${this.address}/conversations/${encodeURIComponent(conversationId)}/upload?userId=${encodeURIComponent(userId)}`;
    return request(url, { method: 'POST', headers: headers(token), body: form }, 120) as Promise<{ id?: string }>;
  }

  refresh(token: string): Promise<OpenConversation> {
    return request(`${this.address}/tokens/refresh`, { method: 'POST', headers: headers(token) }, 20) as Promise<OpenConversation>;
  }

  #get(path: string, token: string, watermark: string): Promise<unknown> {
    const query = watermark ? `?watermark=${encodeURIComponent(watermark)}` : '';
    return request(this.address + path + query, { headers: headers(token) }, 20);
  }

  #send(path: string, token: string, body: unknown): Promise<unknown> {
    const json = { ...headers(token), 'Content-Type': 'application/json' };
    return request(this.address + path, { method: 'POST', headers: json, body: JSON.stringify(body), keepalive: true }, 20);
  }
}

function headers(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}` };
}
