import { Injectable } from '@nestjs/common';
import { noticesOfCase, Objection, objectionsOfCase, openObjection, openObjections, type CaseNotice, type CaseObjection, type Sql } from '@beian/cases';
import { caseScope, readingRoles, record, type Principal } from '@beian/identity';
import { maskForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { DataSource } from 'typeorm';
import { CaseRows } from '../cases/case-rows.js';
import { isApplicant } from '../cases/who-may.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound, problem, ProblemError } from '../http/problem.js';
import type { CaseNoticeDto, CaseNoticesDto, CaseObjectionDto, ObjectorDto } from './notices-dto.js';
import { itemOf, shownState, ShownNotices, type Now } from './shown-notices.js';

interface Owner {
  readonly applicant: string;
  readonly authority: string | null;
  readonly procedureId: string;
  readonly ended: boolean;
  /** Whether an office reads the case because it is its own or of its region, not because it was asked about it. */
  readonly oversees: boolean;
}

/** Notices and objections of one case, as each may see them: who objects is known to the objection handler only. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
    private readonly shown: ShownNotices,
    private readonly data: DataSource,
  ) {}

  read(caller: Principal, id: string): Promise<CaseNoticesDto> {
    return this.desk.deps.database.snapshot(async (sql) => {
      const owner = await this.owner(caller, id, sql);
      const [notices, objections, open, time] = await Promise.all([noticesOfCase(sql, id), objectionsOfCase(sql, id), openObjections(sql, id), this.shown.now(sql)]);
      const handles = isHandler(caller, owner);
      const visible = this.visible(caller, owner, objections);
      return {
        notices: notices.map((notice) => noticeOf(notice, owner, time)), objections: visible.map((objection) => this.objection(objection, owner, handles)),
        blocks: open === 0 || owner.ended ? null : blocking(open), mayReveal: handles,
      };
    });
  }

  /** An act with a reason, told in the audit log before it is shown. */
  async reveal(caller: Principal, id: string, objectionId: string, reason: string, requestId: string): Promise<ObjectorDto> {
    const { sql } = this.desk.deps.database;
    const owner = await this.owner(caller, id, sql);
    const objection = (await objectionsOfCase(sql, id)).find((each) => each.id === objectionId);
    if (objection === undefined) throw notFound();
    if (!isHandler(caller, owner)) throw notRevealed();
    await this.data.transaction((manager) => record(manager, {
      actor: caller.userId, organisationId: caller.organisation?.id ?? null, action: 'personalData.revealed', object: { kind: 'case', id }, outcome: 'done',
      detail: { path: `objection ${objection.receiptNo}`, reason }, requestId,
    }));
    return objectorOf(this.desk.deps.vault.open(objection.contact));
  }

  private async owner(caller: Principal, id: string, sql: Sql): Promise<Owner> {
    await this.rows.find(caller, id, sql);
    const offices = caller.roles.filter(({ role }) => readingRoles.includes(role));
    const scope = caseScope({ ...caller, roles: offices }, 3);
    const owner = await sql.row<Owner & Record<string, unknown>>(
      `select c.applicant_id as applicant, c.authority_id as authority, c.procedure_id as "procedureId", c.ended_at is not null as ended,
         ${scope.sql} or exists (select from public_notice n where n.case_id = c.id and n.publisher_id = any ($2::uuid[])) as oversees
       from filing_case c where c.id = $1`, [id, offices.map(({ organisationId }) => organisationId), ...scope.values]);
    if (owner === null) throw notFound();
    return owner;
  }

  /** The institution answers what may cost it the filing, complaints are none of that; whoever is only asked about the case reads neither. */
  private visible(caller: Principal, { applicant, oversees }: Owner, objections: readonly CaseObjection[]): readonly CaseObjection[] {
    if (isApplicant(caller, applicant)) return objections.filter(({ late }) => !late);
    return oversees ? objections : [];
  }

  private objection({ contact, files, late: _late, state, receivedAt, answeredAt, ...rest }: CaseObjection, { ended }: Owner, handles: boolean): CaseObjectionDto {
    const objector = handles ? objectorOf(maskForm(Objection, this.desk.deps.vault.open(contact), 'P2')) : null;
    return { ...rest, state: shownState(state, ended), receivedAt: inBeijing(receivedAt), answeredAt: answeredAt && inBeijing(answeredAt), objector, files: handles ? files : [] };
  }
}

function isHandler(caller: Principal, { authority }: Owner): boolean {
  return caller.roles.some(({ role, organisationId }) => role === 'objectionHandler' && organisationId === authority);
}

function noticeOf(notice: CaseNotice, { procedureId }: Owner, time: Now): CaseNoticeDto {
  const { state, endsAt, provisional, number, content: { paragraphs }, supersededBy, closedAt, shownSha256 } = notice;
  const isOpen = state === 'published' && (provisional || endsAt > time.now);
  const item = itemOf({ ...notice, procedureId, publishingBody: notice.publisher, state: state === 'superseded' ? 'superseded' : isOpen ? 'open' : 'closed' }, time);
  return { ...item, number, paragraphs, supersededBy, closedAt: closedAt && inBeijing(closedAt), shownSha256 };
}

function objectorOf({ name, phone, email }: JsonObject): ObjectorDto {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { name: text(name), phone: text(phone), email: text(email) };
}

function blocking(open: number) {
  const { code, message, rule } = openObjection(open);
  return problem({ status: 409, code, message, rule });
}

const notRevealed = (): ProblemError =>
  new ProblemError({ status: 403, code: 'REVEAL_NOT_ALLOWED', message: { zh: '只有本件的异议核查人员可以查看异议人信息', en: 'Only the objection handler of the case may look at who objects' } });
