import { TestEnvironment } from 'jest-environment-jsdom';

/** Says later what it is told, and keeps no process waiting, as Node's own would. */
class PromptChannel {
  /** @type {{ onmessage: ((event: { data: unknown }) => void) | null }} */
  port1 = { onmessage: null };
  /** @param {unknown} data */
  say = (data) => setTimeout(() => this.port1.onmessage?.({ data }));
  port2 = { postMessage: this.say };
}

/** No screen has a width or a night here: every page is drawn as on the narrowest, by day. */
const matchMedia = (/** @type {string} */ media) => Object.assign(new EventTarget(), { media, matches: false });

/** jsdom knows neither fetch nor channels nor encoders: what pages send and receive are Node's own requests and answers. */
export default class BrowserEnvironment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    super(...given);
    Object.assign(this.global, { Request, Response, Headers, FormData, AbortController, AbortSignal, MessageChannel: PromptChannel, TextEncoder, TextDecoder, matchMedia });
  }
}
