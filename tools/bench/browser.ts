import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export interface JsonObject { readonly [key: string]: Json }

export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
  readonly etag: string | null;
  readonly cookie: string | null;
  readonly ms: number;
}

interface Question {
  readonly method?: string;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Refused extends Error {
  readonly status: number;

  constructor(path: string, { status, body }: Answer) {
    super(`${path} answered ${status}: ${JSON.stringify(body).slice(0, 1_000)}`);
    this.status = status;
  }
}

/** One person in front of the API, over connections that stay open as a browser's do. */
export class Browser {
  private readonly address: string;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 20_000 });
  private cookie = '';
  private csrf = '';

  constructor(address: string) {
    this.address = address;
  }

  async signIn(username: string): Promise<void> {
    const answer = await this.ask('/session/training', { method: 'POST', body: { username } });
    this.cookie = answer.cookie ?? '';
    this.csrf = String(answer.body['csrf'] ?? '');
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.ask(path, { headers });
  }

  /** An act; the answer tells how long it took. */
  post(path: string, body: Json, etag: string | null = null): Promise<Answer> {
    return this.ask(path, { method: 'POST', body, headers: { 'idempotency-key': randomUUID(), ...(etag ? { 'if-match': etag } : {}) } });
  }

  put(path: string, body: Json, etag: string): Promise<Answer> {
    return this.ask(path, { method: 'PUT', body, headers: { 'if-match': etag } });
  }

  close(): void {
    this.agent.destroy();
  }

  private async ask(path: string, question: Question): Promise<Answer> {
    const answer = await this.send(path, question);
    if (answer.status >= 400) throw new Refused(path, answer);
    return answer;
  }

  private send(path: string, { method = 'GET', body, headers = {} }: Question): Promise<Answer> {
    const sent = body === undefined ? null : JSON.stringify(body);
    const since = performance.now();
    return new Promise((resolve, reject) => {
      const asked = request(`${this.address}/api/v1${path}`, {
        method, agent: this.agent,
        headers: { ...(this.cookie ? { cookie: this.cookie, 'x-csrf-token': this.csrf } : {}), ...(sent === null ? {} : { 'content-type': 'application/json' }), ...headers },
      }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const ms = performance.now() - since;
          const text = Buffer.concat(parts).toString('utf8');
          const parsed: unknown = text === '' ? {} : JSON.parse(text);
          resolve({
            status: answer.statusCode ?? 0, body: isObject(parsed) ? parsed : { items: isList(parsed) ? parsed : [] }, ms,
            etag: answer.headers.etag ?? null, cookie: answer.headers['set-cookie']?.map((line) => line.split(';')[0] ?? '').join('; ') ?? null,
          });
        });
      });
      asked.setTimeout(30_000, () => asked.destroy(new Error(`${path}: no answer within 30 s`)));
      asked.on('error', reject);
      asked.end(sent ?? undefined);
    });
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}
