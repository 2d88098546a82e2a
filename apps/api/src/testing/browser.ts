import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly bytes: Buffer;
}

export type Body = null | boolean | number | string | readonly Body[] | { readonly [key: string]: Body };

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Request {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a browser does: keeps the cookie, sends the CSRF token. */
export class Browser {
  private cookie = '';
  private csrf = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async send(method: Method, url: string, { body, headers = {} }: Request = {}): Promise<Told> {
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const answer = await this.app.inject({
      method, url,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}), ...(this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...headers,
      },
      ...(body === undefined ? {} : { payload: raw ? body : JSON.stringify(body) }),
    });
    this.keepCookie(answer.headers['set-cookie']);
    const told: Body = answer.body === '' ? null : parsed(answer.body);
    return { status: answer.statusCode, headers: answer.headers, body: told, bytes: answer.rawPayload };
  }

  get(url: string): Promise<Told> {
    return this.send('GET', url);
  }

  post(url: string, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
    return this.send('POST', url, { body, headers });
  }

  async signIn(username: string, password: string): Promise<Told> {
    const told = await this.post('/api/v1/session', { username, password });
    this.csrf = String(at(told.body, 'csrf') ?? '');
    return told;
  }

  /** As another site's page would: with the cookie, without the token. */
  forgetCsrf(): void {
    this.csrf = '';
  }

  private keepCookie(header: string | readonly string[] | undefined): void {
    const lines = header === undefined ? [] : typeof header === 'string' ? [header] : header;
    for (const line of lines) this.cookie = line.split(';')[0] ?? '';
  }
}

function parsed(text: string): Body {
  try {
    const value: Body = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

/** A member deep in an answer: at(body, 'user', 'name'). */
export function at(body: Body, ...path: readonly (string | number)[]): Body | undefined {
  return path.reduce<Body | undefined>((here, key) => (isRecord(here) ? here[String(key)] : undefined), body);
}

/** Lists too: their members are named 0, 1, 2 … */
function isRecord(value: Body | undefined): value is { readonly [key: string]: Body } {
  return typeof value === 'object' && value !== null;
}
