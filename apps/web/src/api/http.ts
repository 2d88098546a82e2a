import { csrfToken, hadSession, serverAway, signInAgain } from './connection.js';
import { problemOf, ServerAwayError } from './problem.js';

export const API = '/api/v1';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Request {
  readonly query?: Query;
  readonly body?: unknown;
  /** Revision the caller has seen; the api refuses when it has changed meanwhile. */
  readonly revision?: string | number | undefined;
  readonly idempotencyKey?: string;
  /** Sign-in itself answers 401 without asking to sign in again. */
  readonly signingIn?: boolean;
  readonly keepalive?: boolean;
}

export function pathWithQuery(path: string, query: Query | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `${API}${path}${text === '' ? '' : `?${text}`}`;
}

function headersOf(method: Method, request: Request): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  if (method === 'GET') return headers;
  headers.set('X-CSRF-Token', csrfToken.get());
  if (request.body !== undefined && !(request.body instanceof FormData)) headers.set('Content-Type', 'application/json');
  if (request.revision !== undefined) headers.set('If-Match', `"${request.revision}"`);
  if (method === 'POST') headers.set('Idempotency-Key', request.idempotencyKey ?? crypto.randomUUID());
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData ? body : JSON.stringify(body);
}

const AWAY = new Set([502, 503, 504]);

async function ask(method: Method, path: string, request: Request): Promise<Response> {
  try {
    const response = await fetch(pathWithQuery(path, request.query), {
      method, headers: headersOf(method, request), body: bodyOf(request.body), credentials: 'same-origin', keepalive: request.keepalive ?? false,
    });
    const isAway = AWAY.has(response.status) && !(response.headers.get('Content-Type') ?? '').includes('problem+json');
    serverAway.set(isAway);
    if (isAway) throw new ServerAwayError();
    return response;
  } catch (error) {
    if (error instanceof ServerAwayError) throw error;
    serverAway.set(true);
    throw new ServerAwayError();
  }
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * One request. When the session has ended meanwhile, the user signs in again in a dialog and the same request
 * (same idempotency key) is sent once more, so nothing typed is lost.
 */
export async function send<Answer>(method: Method, path: string, given: Request = {}): Promise<Answer> {
  const request = method === 'POST' ? { idempotencyKey: crypto.randomUUID(), ...given } : given;
  let response = await ask(method, path, request);
  if (response.status === 401 && request.signingIn !== true && hadSession.get() && (await signInAgain())) {
    response = await ask(method, path, request);
  }
  const body = await readBody(response);
  if (!response.ok) throw problemOf(response.status, body);
  return body as Answer;
}

export const get = <Answer>(path: string, query?: Query) => send<Answer>('GET', path, query ? { query } : {});
export const post = <Answer>(path: string, body: unknown = {}, more: Request = {}) => send<Answer>('POST', path, { ...more, body });
