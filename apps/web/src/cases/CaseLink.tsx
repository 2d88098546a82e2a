import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { seesCases, useUser } from '../session/session-context.js';

/** A case to open; administrators have no case page, for them it is text. */
export function CaseLink({ id, className, children }: { readonly id: string; readonly className?: string; readonly children: ReactNode }) {
  return seesCases(useUser()) ? <Link to={`/cases/${id}`} className={className}>{children}</Link> : <span className={className}>{children}</span>;
}
