import type { Found } from '../api/search.js';
import type { Desk, SessionUser } from '../api/session.js';
import type { Bilingual } from '../api/types.js';
import { desksOf } from '../session/session-context.js';

export type FoundKind = 'pages' | 'cases' | 'filings' | 'documents' | 'people' | 'institutions';

export interface FoundLine {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly detail: string;
}

export interface FoundGroup {
  readonly kind: FoundKind;
  readonly lines: readonly FoundLine[];
}

export interface DeskPage {
  readonly to: string;
  readonly title: string;
  /** Names it may be asked for by, in every language. */
  readonly names: readonly string[];
}

const CASES_OF_DESK: Readonly<Record<Desk, string>> = { institution: '/institution/cases', officer: '/officer/cases', supervisor: '/supervisor/cases', administration: '/administration' };

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** All pages as long as nothing is asked for. */
export function pagesFor(pages: readonly DeskPage[], typed: string): FoundGroup {
  const asked = plain(typed);
  return { kind: 'pages', lines: pages.filter(({ names }) => names.some((name) => plain(name).includes(asked))).map(({ to, title }) => ({ id: `page-${to}`, to, title, detail: '' })) };
}

const placeOfPerson = ({ where, caseId }: Found['people'][number]): string =>
  (where === 'case' ? `/cases/${caseId ?? ''}/forms` : where === 'account' ? '/administration/accounts' : '/institution/persons');

/** What was found, each leading to its page; institutions to their cases. */
export function foundGroups(found: Found, user: SessionUser, text: (text: Bilingual) => string): readonly FoundGroup[] {
  const list = CASES_OF_DESK[desksOf(user)[0] ?? 'institution'];
  return [
    { kind: 'cases', lines: found.cases.map(({ id, caseNo, institution, procedureTitle, stateLabel }) => ({ id: `case-${id}`, to: `/cases/${id}`, title: caseNo, detail: `${institution} · ${text(procedureTitle)} · ${text(stateLabel)}` })) },
    { kind: 'filings', lines: found.filings.map(({ id, filingNo, institution, statusLabel }) => ({ id: `filing-${id}`, to: `/filings/${id}`, title: filingNo, detail: `${institution} · ${text(statusLabel)}` })) },
    { kind: 'documents', lines: found.documents.map(({ id, number, title, caseId, institution }) => ({ id: `document-${id}`, to: `/cases/${caseId}/documents`, title: number, detail: `${text(title)} · ${institution}` })) },
    { kind: 'people', lines: found.people.map((person) => ({ id: `person-${person.id}`, to: placeOfPerson(person), title: person.name, detail: [text(person.part), person.of, person.organisation].filter(Boolean).join(' · ') })) },
    { kind: 'institutions', lines: found.institutions.map(({ id, name, creditCode }) => ({ id: `institution-${id}`, to: `${list}?q=${encodeURIComponent(name)}`, title: name, detail: creditCode ?? '' })) },
  ];
}
