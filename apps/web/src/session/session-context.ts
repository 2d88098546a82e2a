import { createContext, useContext } from 'react';
import type { Desk, Session, SessionUser } from '../api/session.js';

export interface CurrentSession {
  readonly session: Session;
  readonly refresh: () => Promise<void>;
}

export const SessionContext = createContext<CurrentSession | null>(null);

export function useSession(): CurrentSession {
  const current = useContext(SessionContext);
  if (!current) throw new Error('useSession outside SessionProvider');
  return current;
}

/** The signed-in user; only pages behind the sign-in ask. */
export function useUser(): SessionUser {
  const { user } = useSession().session;
  if (!user) throw new Error('useUser without a signed-in user');
  return user;
}

const DESK_OF_ROLE: Readonly<Record<string, Desk>> = {
  applicantOperator: 'institution', applicantAdmin: 'institution', legalRepresentative: 'institution', entrustingEnterprise: 'institution',
  supervisor: 'supervisor', systemAdmin: 'administration', securityAdmin: 'administration', auditAdmin: 'administration',
};

const deskOfRole = (role: string): Desk => DESK_OF_ROLE[role] ?? 'officer';

/** Desks of a user, in the order of the user's roles, each once. */
export function desksOf(user: SessionUser): readonly Desk[] {
  const desks = new Set(user.roles.map(({ role }) => deskOfRole(role)));
  if (desks.has('supervisor')) desks.add('officer');
  if (user.agencies.length > 0) desks.add('institution');
  return [...desks];
}

/** Administrators see neither cases nor filings. */
export const seesCases = (user: SessionUser): boolean => desksOf(user).some((desk) => desk !== 'administration');

/** An agent holds no role: letters of authorisation make him one. */
export const hasRole = (user: SessionUser, ...roles: readonly string[]): boolean =>
  user.roles.some(({ role }) => roles.includes(role)) || (user.agencies.length > 0 && roles.includes('applicantAgent'));

/** Whether the user stands for the institution by its letter alone. */
export const isAgentOf = ({ roles, agencies }: SessionUser, institutionId: string): boolean =>
  agencies.some(({ institution }) => institution.id === institutionId) && !roles.some(({ organisationId }) => organisationId === institutionId);

export const HOME_OF_DESK: Readonly<Record<Desk, string>> = {
  institution: '/institution', officer: '/officer/inbox', supervisor: '/supervisor', administration: '/administration',
};
