import { Injectable } from '@nestjs/common';
import { institutionsNamed, statusNames, type Sql } from '@beian/cases';
import { caseScope, filingScope, type Predicate, type Principal } from '@beian/identity';
import type { FilingStatus } from '@beian/procedure/declaration';
import { stateLabel } from '../cases/state-labels.js';
import { CaseDesk } from '../desk/case-desk.js';
import { PeopleSearch } from './people-search.js';
import { mayBeNumber, numberedLike, numberText } from './asked-number.js';
import type { FoundCaseDto, FoundDocumentDto, FoundDto, FoundFilingDto, FoundInstitutionDto } from './search-dto.js';

interface Row {
  readonly [key: string]: unknown;
  readonly id: string;
}
type FilingFound = Row & { readonly filingNo: string; readonly institution: string; readonly status: FilingStatus };
type CaseFound = Row & { readonly caseNo: string; readonly procedureId: string; readonly institution: string; readonly state: string };
type DocumentFound = Row & { readonly number: string; readonly zh: string; readonly en: string; readonly caseId: string; readonly institution: string };
type InstitutionFound = Row & FoundInstitutionDto;

/** Of each kind as many as one look takes in; whoever needs more goes on in the list. */
const shown = 6;
/** Before its first version is signed a filing has no page. */
const inRegister = 'exists (select from filing_version v where v.filing_id = f.id and v.version is not null)';
/** Institutions whose cases and filings are looked for. */
const followed = 50;
/** The nearest names are judged first: mostly they are enough, and a frequent word need not be judged to its end. */
const judgedFirst = 200;

@Injectable()
export class DeskSearch {
  constructor(
    private readonly desk: CaseDesk,
    private readonly people: PeopleSearch,
  ) {}

  async find(caller: Principal, q: string): Promise<FoundDto> {
    const { sql } = this.desk.deps.database;
    const number = numberText(q);
    const isNumber = mayBeNumber(number);
    const [institutions, numbered, filed, documents, people] = await Promise.all([
      this.institutions(sql, caller, q, number),
      isNumber ? this.cases(sql, caller, (value) => numberedLike('c.case_no', value), number) : [],
      isNumber ? this.filings(sql, caller, (value) => numberedLike('f.filing_no', value), number) : [],
      isNumber ? this.documents(sql, caller, number) : [],
      this.people.find(sql, caller, q),
    ]);
    const ids = institutions.map(({ id }) => id);
    const [theirCases, theirFilings] = ids.length === 0 ? [[], []] : await Promise.all([
      this.cases(sql, caller, (value) => `c.applicant_id = any (${value}::uuid[])`, ids), this.filings(sql, caller, (value) => `f.applicant_id = any (${value}::uuid[])`, ids),
    ]);
    return {
      institutions: institutions.slice(0, shown).map(({ id, name, creditCode }) => ({ id, name, creditCode })), documents, people,
      cases: eachOnce([...numbered, ...theirCases]), filings: eachOnce([...filed, ...theirFilings]),
    };
  }

  /** Those of which the person may see something. */
  private async institutions(sql: Sql, caller: Principal, q: string, code: string): Promise<readonly InstitutionFound[]> {
    const cases = caseScope(caller, 3);
    const filings = filingScope(caller, 3 + cases.values.length);
    if (isNothing(cases) && isNothing(filings)) return [];
    const named = await institutionsNamed(sql, q);
    const visible = (ids: readonly string[]) => sql.rows<InstitutionFound>(
      `select o.id, o.name, o.uscc as "creditCode" from organisation o where o.kind = 'institution' and (o.id = any ($1::uuid[]) or o.uscc = $2)
         and (exists (select from filing_case c where c.applicant_id = o.id and ${cases.sql}) or exists (select from filing f where f.applicant_id = o.id and ${inRegister} and ${filings.sql}))
       order by array_position($1::uuid[], o.id) limit ${followed}`,
      [ids, code, ...cases.values, ...filings.values]);
    const nearest = await visible(named.slice(0, judgedFirst));
    if (nearest.length >= shown || named.length <= judgedFirst) return nearest;
    return [...nearest, ...(await visible(named.slice(judgedFirst)))].slice(0, followed);
  }

  private async cases(sql: Sql, caller: Principal, which: (value: string) => string, value: unknown): Promise<readonly FoundCaseDto[]> {
    const scope = caseScope(caller, 2);
    if (isNothing(scope)) return [];
    const rows = await sql.rows<CaseFound>(
      `select c.id, c.case_no as "caseNo", c.procedure_id as "procedureId", c.applicant_name as institution, c.state from filing_case c
       where ${which('$1')} and ${scope.sql} order by c.submitted_at desc, c.id desc limit ${shown}`, [value, ...scope.values]);
    return rows.map(({ id, caseNo, procedureId, institution, state }) => ({ id, caseNo, institution, procedureTitle: this.desk.procedure(procedureId).title, stateLabel: stateLabel(state) }));
  }

  private async filings(sql: Sql, caller: Principal, which: (value: string) => string, value: unknown): Promise<readonly FoundFilingDto[]> {
    const scope = filingScope(caller, 2);
    if (isNothing(scope)) return [];
    const rows = await sql.rows<FilingFound>(
      `select f.id, f.filing_no as "filingNo", o.name as institution, f.status from filing f join organisation o on o.id = f.applicant_id
       where ${which('$1')} and ${inRegister} and ${scope.sql} order by f.filing_no limit ${shown}`, [value, ...scope.values]);
    return rows.map(({ id, filingNo, institution, status }) => ({ id, filingNo, institution, statusLabel: statusNames[status] }));
  }

  /** An applicant finds what was signed and sealed; the office also what is numbered only. */
  private async documents(sql: Sql, caller: Principal, number: string): Promise<FoundDocumentDto[]> {
    const scope = caseScope(caller, 3);
    if (isNothing(scope)) return [];
    const own = [...caller.roles.map(({ organisationId }) => organisationId), ...caller.agencies.map(({ institution }) => institution.id)];
    const rows = await sql.rows<DocumentFound>(
      `select d.id, d.number, d.title_zh as zh, d.title_en as en, d.case_id as "caseId", c.applicant_name as institution from official_document d join filing_case c on c.id = d.case_id
       where d.number is not null and d.number ^@ $1 and (d.state = 'sealed' or c.applicant_id <> all ($2::uuid[])) and ${scope.sql} order by d.signed_at desc nulls last, d.id limit ${shown}`,
      [number, own, ...scope.values]);
    return rows.map(({ id, number: found, zh, en, caseId, institution }) => ({ id, number: found, title: { zh, en }, caseId, institution }));
  }
}

/** Who reads neither cases nor filings, as the three administrators. */
const isNothing = ({ sql }: Predicate): boolean => sql === 'false';

function eachOnce<Found extends { readonly id: string }>(found: readonly Found[]): Found[] {
  return [...new Map(found.map((each) => [each.id, each])).values()].slice(0, shown);
}
