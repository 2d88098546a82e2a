import createClient from 'openapi-fetch';
import { csrfToken, hadSession, lastAnswer, serverAway, signInAgain } from './connection.js';
import type { paths } from './generated/api.js';
import { problemOf, ServerAwayError } from './problem.js';

const AWAY = new Set([502, 503, 504]);

/** The server did not answer, only something before it did. */
const isAway = (response: Response): boolean => AWAY.has(response.status) && !(response.headers.get('Content-Type') ?? '').includes('problem+json');

async function ask(request: Request): Promise<Response> {
  if (request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken.get());
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    serverAway.set(true);
    throw new ServerAwayError();
  }
  const away = isAway(response);
  serverAway.set(away);
  if (away) throw new ServerAwayError();
  lastAnswer.set(performance.now());
  return response;
}

/** Asking who is signed in, or signing in, answers 401 without a dialog. */
const isSessionItself = ({ url }: Request): boolean => /\/api\/v1\/session(\/|$)/.test(new URL(url).pathname);

/**
 * When the session has ended meanwhile, the user signs in again in a dialog and the same request
 * (same idempotency key) is sent once more, so nothing typed is lost.
 */
async function transport(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await ask(request);
  if (response.status !== 401 || isSessionItself(request) || !hadSession.get()) return response;
  return (await signInAgain()) ? ask(again) : response;
}

/** The api, typed by its own description. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: transport });

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The content of a good answer; anything else becomes an error that pages know how to say. */
export async function answer<Data>(asked: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (!response.ok || data === undefined) throw problemOf(response.status, error);
  return data;
}

/** For answers without content. */
export async function done(asked: Promise<Answered<unknown>>): Promise<void> {
  const { error, response } = await asked;
  if (!response.ok) throw problemOf(response.status, error);
}

/** An act that a repeated request must not do twice. */
export const act = (key: string = crypto.randomUUID()) => ({ 'Idempotency-Key': key });

/** The revision the caller has seen; the api refuses when it has changed meanwhile. */
export const seen = (revision: number) => ({ 'If-Match': `"${revision}"` });

/** A filter that is not set is not sent. */
export const given = <Value extends string>(value: Value | '' | undefined): Value | undefined => (value === '' ? undefined : value);
