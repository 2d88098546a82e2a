import { csrfToken, hadSession } from './connection.js';
import { answer, api, done } from './http.js';
import type { Told } from './types.js';

export type Session = Told<'SessionDto'>;
export type SessionUser = Told<'SessionUserDto'>;
export type TrainingAccount = Told<'TrainingAccountDto'>;
export type Desk = TrainingAccount['desk'];
export type Credentials = Told<'SignInDto'>;

export async function readSession(): Promise<Session> {
  const session = await answer(api.GET('/api/v1/session'));
  csrfToken.set(session.csrf ?? '');
  if (session.user) hadSession.set(true);
  return session;
}

export const signIn = (credentials: Credentials) => done(api.POST('/api/v1/session', { body: credentials }));
export const signInForTraining = (username: string) => done(api.POST('/api/v1/session/training', { body: { username } }));
export const readTrainingAccounts = (): Promise<readonly TrainingAccount[]> => answer(api.GET('/api/v1/session/training-accounts'));
export const changePassword = (current: string, next: string) => done(api.POST('/api/v1/session/password', { body: { current, next } }));
export const beginSecondFactor = () => answer(api.POST('/api/v1/session/second-factor'));
export const confirmSecondFactor = (otp: string) => done(api.POST('/api/v1/session/second-factor/confirm', { body: { otp } }));

export async function signOut(): Promise<void> {
  hadSession.set(false);
  await done(api.DELETE('/api/v1/session'));
}
