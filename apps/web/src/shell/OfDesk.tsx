import { Outlet } from 'react-router';
import type { Desk } from '../api/session.js';
import { desksOf, useUser } from '../session/session-context.js';
import { NotFoundPage } from './NotFoundPage.js';

/** Pages of a desk that would stand empty before whoever has none there: they say so instead. */
export function OfDesk({ desk }: { readonly desk: Desk }) {
  return desksOf(useUser()).includes(desk) ? <Outlet /> : <NotFoundPage />;
}
