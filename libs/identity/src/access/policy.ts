import type { RoleCode } from './roles.js';

/** Who may call a route at all. Which rows the caller sees is the SQL predicate of scope.ts, never a filter afterwards. */
export type Policy =
  | { readonly access: 'public' }
  | { readonly access: 'signedIn' }
  /** Signed in, even while the password must be changed or the second factor is missing. */
  | { readonly access: 'enrolling' }
  | { readonly access: 'roles'; readonly roles: readonly RoleCode[] };

export const open: Policy = { access: 'public' };
export const signedIn: Policy = { access: 'signedIn' };
export const enrolling: Policy = { access: 'enrolling' };
export const only = (...roles: readonly RoleCode[]): Policy => ({ access: 'roles', roles });
