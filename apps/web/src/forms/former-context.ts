import { createContext } from 'react';
import type { FormData, FormValue } from '../api/forms.js';
import { rowsOf } from './rows/row-moves.js';

/** The form that a shown one is compared with, and where the two differ. */
export interface Former {
  readonly form: FormData;
  readonly changed: ReadonlySet<string>;
}

export const FormerContext = createContext<Former | null>(null);

/** What stood there before; `undefined` where nothing changed. A row that is new has no former cells. */
export function formerValue(former: Former | null, path: string): FormValue | null | undefined {
  const [key = '', index, column] = path.split('.');
  if (former === null || !(former.changed.has(path) || former.changed.has(`${key}.${index ?? ''}`))) return undefined;
  return (index === undefined || column === undefined ? former.form[key] : rowsOf(former.form[key])[Number(index)]?.[column]) ?? null;
}
