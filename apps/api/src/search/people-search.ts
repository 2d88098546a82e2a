import { Injectable } from '@nestjs/common';
import { namePlace, partOf, plainName, readPersons, type Sql } from '@beian/cases';
import { caseScope, holds, organisationsOf, roles, type Principal } from '@beian/identity';
import { maskName } from '@beian/identifiers';
import { isApplicant } from '../cases/who-may.js';
import { CaseDesk } from '../desk/case-desk.js';
import type { FoundPersonDto } from './search-dto.js';

interface Standing {
  readonly [column: string]: unknown;
  readonly caseId: string;
  readonly path: string;
  readonly caseNo: string;
  readonly procedureId: string;
  readonly applicantId: string;
  readonly institution: string;
}

const shown = 6;
const part = { account: { zh: '账户', en: 'Account' } } as const;
const isExpert = (role: string): boolean => role === 'expert' || role === 'expertLeader';

/** People by their whole name: in the cases one reads, among those one works with, and, for whoever keeps them, accounts. */
@Injectable()
export class PeopleSearch {
  constructor(private readonly desk: CaseDesk) {}

  async find(sql: Sql, caller: Principal, q: string): Promise<FoundPersonDto[]> {
    if (plainName(q).length < 2) return [];
    const found = await Promise.all([this.inCases(sql, caller, q), this.ownPeople(sql, caller, q), this.accounts(sql, caller, q)]);
    return found.flat();
  }

  /** Experts judge from a masked copy: a name is not confirmed to them either. */
  private async inCases(sql: Sql, caller: Principal, q: string): Promise<FoundPersonDto[]> {
    const scope = caseScope({ ...caller, roles: caller.roles.filter(({ role }) => !isExpert(role)) }, 2);
    if (scope.sql === 'false') return [];
    const rows = await sql.rows<Standing>(
      `select c.id as "caseId", p.path, c.case_no as "caseNo", c.procedure_id as "procedureId", c.applicant_id as "applicantId", c.applicant_name as institution
       from application_person p join filing_case c on c.id = p.case_id where p.fingerprint = any ($1::text[]) and ${scope.sql} order by c.submitted_at desc, c.id, p.path limit ${shown}`,
      [this.desk.deps.vault.fingerprints(plainName(q), namePlace), ...scope.values]);
    return rows.flatMap(({ caseId, path, caseNo, procedureId, applicantId, institution }): FoundPersonDto[] => {
      const stands = partOf(this.desk.procedure(procedureId).application, path);
      return stands === null ? [] : [{ id: `${caseId} ${path}`, name: isApplicant(caller, applicantId) ? q : maskName(q), part: stands, where: 'case', caseId, of: caseNo, organisation: institution }];
    });
  }

  private async ownPeople(sql: Sql, caller: Principal, q: string): Promise<FoundPersonDto[]> {
    const institutions = organisationsOf(caller, ['applicantOperator', 'applicantAdmin', 'legalRepresentative']);
    if (institutions.length === 0) return [];
    const named = (await readPersons(sql, institutions)).filter(({ name, roles: held }) => held.length > 0 && plainName(name).includes(plainName(q)));
    return named.slice(0, shown).map(({ id, name, roles: held }) => ({ id, name, part: namesOf(held.map(({ role }) => role)), where: 'colleague', caseId: null, of: '', organisation: null }));
  }

  private async accounts(sql: Sql, caller: Principal, q: string): Promise<FoundPersonDto[]> {
    if (!holds(caller, ['systemAdmin'])) return [];
    const rows = await sql.rows<{ id: string; name: string; username: string; organisation: string | null }>(
      `select u.id, u.name, u.username, o.name as organisation from user_account u left join organisation o on o.id = u.organisation_id
       where u.username ^@ lower($1) or u.name = $1 order by u.username limit ${shown}`, [q]);
    return rows.map(({ id, name, username, organisation }) => ({ id, name, part: part.account, where: 'account', caseId: null, of: username, organisation }));
  }
}

function namesOf(held: readonly string[]): FoundPersonDto['part'] {
  const known = Object.entries(roles).filter(([code]) => held.includes(code)).map(([, role]) => role);
  return { zh: known.map(({ zh }) => zh).join('、'), en: known.map(({ en }) => en).join(', ') };
}
