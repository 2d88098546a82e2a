import { randomUUID } from 'node:crypto';
import type { Problem } from './answers.js';

/** The product refused; the message names the problem, so that a failing journey says why. */
export class Refused extends Error {
  constructor(
    request: string,
    readonly status: number,
    readonly problem: Problem | null,
    text: string,
  ) {
    super(`${request} → ${status} ${problem === null ? text.slice(0, 300) : `${problem.code}: ${problem.message.zh} ${reasons(problem)}`}`);
    this.name = 'Refused';
  }
}

const reasons = ({ violations }: Problem): string => violations.map(({ path, code, rule, message }) => `[${path} ${code} ${rule ?? ''} ${message.zh}]`).join(' ');

/** The problem of an act that is to be refused. */
export async function refusal(act: Promise<unknown>): Promise<Problem | null> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
  throw new Error('it was not refused');
}

export interface RequestParts {
  readonly json?: unknown;
  readonly body?: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** Somebody at a browser: keeps the cookie, sends the CSRF token, tells two acts apart by a key. */
export class Visitor {
  private cookie = '';
  protected csrf = '';

  constructor(readonly address: string) {}

  /** The session as a browser keeps it. */
  session(): { readonly name: string; readonly value: string } {
    const [name = '', ...value] = this.cookie.split('=');
    return { name, value: value.join('=') };
  }

  /** Whatever the product answers. */
  async ask(method: string, path: string, { json, body, headers = {} }: RequestParts = {}): Promise<Answer> {
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method, redirect: 'error',
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}), ...(this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}), ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers,
      },
      ...(json === undefined ? (body === undefined ? {} : { body }) : { body: JSON.stringify(json) }),
    });
    for (const line of answer.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  /** The answer of a request that is to succeed. */
  async send<Told>(method: string, path: string, parts: RequestParts = {}): Promise<Told> {
    const { bytes, status, headers } = await this.ask(method, path, parts);
    const text = bytes.toString('utf8');
    if (status >= 400) throw new Refused(`${method} ${path}`, status, headers.get('content-type')?.startsWith('application/problem+json') ? JSON.parse(text) : null, text);
    return JSON.parse(text === '' ? 'null' : text);
  }

  get<Told>(path: string): Promise<Told> {
    return this.send('GET', path);
  }

  post<Told>(path: string, json: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
    return this.send('POST', path, { json, headers });
  }

  /** With the revision that was read before. */
  change<Told>(method: 'PUT' | 'POST', path: string, revision: number, json: unknown): Promise<Told> {
    return this.send(method, path, { json, headers: { 'if-match': `"${revision}"` } });
  }

  async file(path: string): Promise<Buffer> {
    const { status, bytes } = await this.ask('GET', path);
    if (status !== 200) throw new Refused(`GET ${path}`, status, null, bytes.toString('utf8'));
    return bytes;
  }
}
