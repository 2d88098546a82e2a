import { DeliveryFailure, type Channel, type OutgoingMessage } from './channel.js';

export interface HttpSmsSettings {
  /** Gets a POST with the JSON { id, to, text }; any 2xx means taken. */
  readonly url: string;
  readonly token: string | null;
}

const patienceMs = 10_000;
/** Too early, too often, too slow: worth another attempt. */
const passing = [408, 425, 429];

/** A gateway for text messages that takes them by HTTP. */
export function httpSmsChannel({ url, token }: HttpSmsSettings): Channel {
  const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  return {
    send: async ({ id, to, text }: OutgoingMessage) => {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ id, to, text }), signal: AbortSignal.timeout(patienceMs) });
      const answer = await response.text();
      if (response.ok) return;
      const final = response.status >= 400 && response.status < 500 && !passing.includes(response.status) && response.status !== 401 && response.status !== 403;
      throw new DeliveryFailure(final ? 'REFUSED' : 'UNREACHABLE', `${response.status}: ${answer}`);
    },
    check: async () => void (await fetch(url, { method: 'HEAD', headers, signal: AbortSignal.timeout(patienceMs) })),
  };
}
