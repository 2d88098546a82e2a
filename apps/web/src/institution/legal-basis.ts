import type { LegalBasis, ProcedureCard } from '../api/procedures.js';
import type { Bilingual } from '../api/types.js';

/** A regulation as the api names it: a text, a text in two languages, or title with number. */
export function basisText(basis: ProcedureCard['legalBases'][number], text: (text: Bilingual | string | null | undefined) => string): string {
  if (typeof basis === 'string') return basis;
  if (isTitled(basis)) return `${text(basis.title)}${basis.number ? ` ${basis.number}` : ''}`;
  return text(basis);
}

const isTitled = (basis: LegalBasis | Bilingual): basis is LegalBasis => 'title' in basis;
