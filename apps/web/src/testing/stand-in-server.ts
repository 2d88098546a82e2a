type Answer = (request: Request) => Response | Promise<Response>;

/** Stands in for the api: answers what a test gives it, can be away, and remembers what it was asked. */
export class StandInServer {
  away = false;
  readonly asked: { readonly what: string; readonly body: unknown; readonly key: string | null }[] = [];
  private readonly answers = new Map<string, Answer>();

  /** `what` is the method and the path. A later answer takes the place of an earlier one. */
  on(what: string, answer: Answer): this {
    this.answers.set(what, answer);
    return this;
  }

  start(): void {
    globalThis.fetch = async (input, init) => {
      if (this.away) throw new TypeError('fetch failed');
      const request = new Request(typeof input === 'string' ? new URL(input, window.location.origin) : input, init);
      const what = `${request.method} ${new URL(request.url).pathname}`;
      const text = await request.clone().text();
      const body: unknown = text === '' ? null : request.headers.get('Content-Type')?.startsWith('multipart/') ? text : JSON.parse(text);
      this.asked.push({ what, body, key: request.headers.get('Idempotency-Key') });
      return this.answers.get(what)?.(request) ?? refusal(404, 'NOT_FOUND');
    };
  }

  bodiesOf(what: string): unknown[] {
    return this.asked.filter((each) => each.what === what).map(({ body }) => body);
  }
}

export const told = (body: unknown): Response => Response.json(body);

export const refusal = (status: number, code: string, current: unknown = null): Response =>
  Response.json({ type: 'about:blank', title: code, status, code, message: { zh: code, en: code }, violations: [], rule: null, current }, { status, headers: { 'Content-Type': 'application/problem+json' } });
