import { Injectable } from '@nestjs/common';
import { isCivilDate, type CivilDate } from '@beian/calendar';
import { closeRectification, enterSupervision, hasEnded, isTakenBack, readSupervision, takeBackSupervision, type FilingRow, type Refusal, type Sql, type StoredSupervision, type Supervisor } from '@beian/cases';
import { filingScope, record, type Act, type AuditAction, type HeldRole, type Principal } from '@beian/identity';
import { DataSource } from 'typeorm';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { requirePrintable } from '../files/unprintable-characters.js';
import { ProblemError } from '../http/problem.js';
import { FilingRows } from './filing-rows.js';
import type { FilingDto } from './filings-dto.js';
import type { EnteredDto, RectificationDoneDto, SupervisionEntryDto, SupervisionRecordDto, TakenBackDto } from './supervision-dto.js';

type Stored = (sql: Sql, by: Supervisor) => Promise<{ readonly id: string } | Refusal>;

/** What supervisors put on record about the filings they oversee; the institution reads it on the page of its filing. */
@Injectable()
export class SupervisionDesk {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: FilingRows,
    private readonly data: DataSource,
  ) {}

  enter(caller: Principal, filingId: string, { kind, issuedOn, dueOn, text, basis }: SupervisionEntryDto, act: Act): Promise<EnteredDto> {
    requirePrintable({ text, basis });
    const entry = { kind, issuedOn: day('issuedOn', issuedOn), dueOn: dueOn === undefined ? null : day('dueOn', dueOn), text: text.trim(), basis: basis.trim() };
    return this.carryOut(caller, filingId, { ...act, action: 'supervision.recorded', detail: { kind, issuedOn } }, (sql, by) => enterSupervision(sql, filingId, entry, by));
  }

  close(caller: Principal, filingId: string, id: string, { doneOn, completion }: RectificationDoneDto, act: Act): Promise<EnteredDto> {
    requirePrintable({ completion });
    const done = { doneOn: day('doneOn', doneOn), completion: completion.trim() };
    return this.carryOut(caller, filingId, { ...act, action: 'supervision.rectificationClosed', detail: { record: id, doneOn } }, (sql, by) => closeRectification(sql, filingId, id, done, by));
  }

  takeBack(caller: Principal, filingId: string, id: string, { reason }: TakenBackDto, act: Act): Promise<EnteredDto> {
    requirePrintable({ reason });
    return this.carryOut(caller, filingId, { ...act, action: 'supervision.takenBack', detail: { record: id } }, (sql, by) => takeBackSupervision(sql, filingId, { id, why: reason.trim() }, by));
  }

  /** For whoever may see the filing, the institution among them: what was put on record about it has to be known to it. */
  async read(caller: Principal, filing: FilingRow, today: CivilDate, sql: Sql): Promise<Pick<FilingDto, 'supervision' | 'maySupervise'>> {
    const [records, held] = await Promise.all([readSupervision(sql, filing.id), this.roleFor(caller, filing.id, sql)]);
    return { supervision: records.map((stored) => recordDto(stored, today, held)).toReversed(), maySupervise: held !== null && !hasEnded(filing) };
  }

  /** The role by which a person oversees a filing; null: he may not put anything on record. */
  private async roleFor(caller: Principal, filingId: string, sql: Sql): Promise<HeldRole | null> {
    for (const held of caller.roles.filter(({ role }) => role === 'supervisor')) {
      const scope = filingScope({ ...caller, roles: [held] }, 2);
      if ((await sql.row(`select 1 from filing f where f.id = $1 and ${scope.sql}`, [filingId, ...scope.values])) !== null) return held;
    }
    return null;
  }

  private async carryOut(caller: Principal, filingId: string, told: Act & { readonly action: AuditAction; readonly detail: Readonly<Record<string, string>> }, store: Stored): Promise<EnteredDto> {
    const { database } = this.desk.deps;
    await this.rows.find(caller, filingId);
    const held = await this.roleFor(caller, filingId, database.sql);
    if (held === null) throw notOverseen();
    const result = await database.transaction((sql) => store(sql, { userId: caller.userId, office: held.organisationName }));
    await this.data.transaction((manager) => record(manager, { ...told, organisationId: held.organisationId, object: { kind: 'filing', id: filingId }, outcome: 'refused' in result ? 'refused' : 'done' }));
    return answered(result);
  }
}

const notOverseen = (): ProblemError =>
  new ProblemError({ status: 403, code: 'FILING_NOT_OVERSEEN', message: { zh: '只有负责监管该备案的质量督导人员可以登记', en: 'Only a supervisor who oversees this filing may put this on record' } });

function day(path: string, text: string): CivilDate {
  if (isCivilDate(text)) return text;
  const message = { zh: '没有这一天', en: 'There is no such day' };
  throw new ProblemError({ status: 422, code: 'REQUEST_INVALID', message, violations: [{ path, code: 'NOT_A_DAY', message, rule: null }] });
}

function recordDto(stored: StoredSupervision, today: CivilDate, held: HeldRole | null): SupervisionRecordDto {
  const { id, kind, issuedBy, issuedOn, dueOn, doneOn, text, basis, completion, takenBackOn, takenBackWhy } = stored;
  const stands = !isTakenBack(stored);
  const isOpen = stands && kind === 'rectificationOrder' && doneOn === null;
  return {
    id, kind, issuedBy, issuedOn, dueOn, doneOn, overdue: isOpen && dueOn !== null && dueOn < today, text, basis, completion, takenBackOn, takenBackWhy,
    mayClose: isOpen && held !== null, mayTakeBack: stands && held?.organisationName === issuedBy,
  };
}
