import { TestEnvironment } from 'jest-environment-jsdom';

/** Says later what it is told, and keeps no process waiting, as Node's own would. */
class PromptChannel {
  port1 = { onmessage: null };
  port2 = { postMessage: (data) => setTimeout(() => this.port1.onmessage?.({ data })) };
}

/** jsdom knows neither fetch nor channels: what pages send and receive are Node's own requests and answers. */
export default class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { Request, Response, Headers, AbortController, AbortSignal, MessageChannel: PromptChannel });
  }
}
