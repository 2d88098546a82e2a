import { csrfToken, hadSession } from './connection.js';
import { get, post, send } from './http.js';

export interface UserRole {
  readonly role: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly regionCode: string | null;
}

export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly locale: string | null;
  readonly roles: readonly UserRole[];
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: string } | null;
  readonly mustChangePassword?: boolean;
  readonly mustEnrolSecondFactor?: boolean;
}

export interface Session {
  readonly user: SessionUser | null;
  readonly csrf: string | null;
  readonly mode: 'training' | 'production';
  readonly clock: { readonly now: string; readonly offsetSeconds: number };
}

export type Desk = 'institution' | 'officer' | 'supervisor' | 'administration';

export interface TrainingAccount {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly organisationName: string;
  readonly desk: Desk;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly otp?: string;
}

export async function readSession(): Promise<Session> {
  const session = await get<Session>('/session');
  csrfToken.set(session.csrf ?? '');
  if (session.user) hadSession.set(true);
  return session;
}

const signingIn = { signingIn: true };

export const signIn = (credentials: Credentials) => post<unknown>('/session', credentials, signingIn);
export const signInForTraining = (username: string) => post<unknown>('/session/training', { username }, signingIn);
export const readTrainingAccounts = () => get<readonly TrainingAccount[]>('/session/training-accounts');

export const changePassword = (current: string, next: string) => post<unknown>('/session/password', { current, next });
export const beginSecondFactor = () => post<{ readonly secret: string; readonly uri: string }>('/session/second-factor');
export const confirmSecondFactor = (otp: string) => post<unknown>('/session/second-factor/confirm', { otp });

export async function signOut(): Promise<void> {
  hadSession.set(false);
  await send<unknown>('DELETE', '/session', signingIn);
}
