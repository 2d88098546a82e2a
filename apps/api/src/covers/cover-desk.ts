import { civilDate } from '@beian/calendar';
import { confirmCover, endCover, nameCover, readColleagues, readCovers, refuse, type CoverChange, type CoverRow } from '@beian/cases';
import { coverableRoles, organisationsOf, record, type Act, type AuditAction, type Principal } from '@beian/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { notFound } from '../http/problem.js';
import { areDays, type CoverColleagueDto, type CoverDto, type NewCoverDto } from './covers-dto.js';

/** Leaders of an organisation see who covers whom, and give a deputy roles he does not hold. */
const leadsIn = (caller: Principal): string[] => organisationsOf(caller, ['supervisor', 'decisionMaker']);

/** Who acts for whom during an absence. */
@Injectable()
export class CoverDesk {
  constructor(
    private readonly desk: CaseDesk,
    private readonly data: DataSource,
  ) {}

  async list(caller: Principal): Promise<CoverDto[]> {
    const rows = await readCovers(this.desk.deps.database.sql, caller.userId, leadsIn(caller));
    return rows.map((row) => coverDto(caller, row));
  }

  async colleagues(caller: Principal): Promise<CoverColleagueDto[]> {
    const own = coveredRoles(caller);
    const rows = await readColleagues(this.desk.deps.database.sql, organisationOf(caller), caller.userId);
    return rows.map(({ id, name, roles }) => ({ id, name, lacking: own.filter((role) => !roles.includes(role)) }));
  }

  async name(caller: Principal, act: Act, { deputyId, from, until, procedures, reason }: NewCoverDto): Promise<CoverDto> {
    this.requireKnown(from, until, procedures);
    const { id } = answered(await nameCover(this.desk.deps.database, {
      absent: caller.userId, deputy: deputyId, organisationId: organisationOf(caller), roles: coveredRoles(caller), procedures: procedures ?? null, from: civilDate(from), until: civilDate(until), reason,
    }));
    await this.keep(act, 'cover.named', id, { deputy: deputyId, from, until });
    return this.one(caller, id);
  }

  async end(caller: Principal, act: Act, id: string): Promise<CoverDto> {
    const { absent, deputy } = answered(await endCover(this.desk.deps.database, change(caller, id)));
    await this.keep(act, 'cover.ended', id, { absent, deputy });
    return this.one(caller, id);
  }

  async confirm(caller: Principal, act: Act, id: string): Promise<CoverDto> {
    const { absent, deputy } = answered(await confirmCover(this.desk.deps.database, change(caller, id)));
    await this.keep(act, 'cover.confirmed', id, { absent, deputy });
    return this.one(caller, id);
  }

  private async one(caller: Principal, id: string): Promise<CoverDto> {
    const found = (await this.list(caller)).find((cover) => cover.id === id);
    if (!found) throw notFound();
    return found;
  }

  private requireKnown(from: string, until: string, procedures: readonly string[] | undefined): void {
    if (!areDays(from, until)) answered(unknownChoice('until', '日期不存在。', 'There is no such day.'));
    if (procedures?.some((id) => this.desk.registry.procedures[id] === undefined)) answered(unknownChoice('procedures', '没有这项业务。', 'There is no such procedure.'));
  }

  private async keep(act: Act, action: AuditAction, id: string, detail: Readonly<Record<string, string>>): Promise<void> {
    await this.data.transaction((manager) => record(manager, { ...act, action, object: { kind: 'cover', id }, outcome: 'done', detail }));
  }
}

const change = (caller: Principal, coverId: string): CoverChange => ({ coverId, userId: caller.userId, leads: leadsIn(caller) });

function organisationOf({ organisation }: Principal): string {
  if (!organisation) throw notFound();
  return organisation.id;
}

function coveredRoles(caller: Principal): string[] {
  return caller.roles.filter(({ role, organisationId }) => organisationId === caller.organisation?.id && coverableRoles.includes(role)).map(({ role }) => role);
}

const unknownChoice = (path: string, zh: string, en: string) =>
  refuse('invalid', 'FORM_INVALID', zh, en, { violations: [{ path, code: 'UNKNOWN', message: { zh, en }, rule: null }] });

function coverDto(caller: Principal, row: CoverRow): CoverDto {
  const mine = row.absent === caller.userId ? 'absent' : row.deputy === caller.userId ? 'deputy' : 'other';
  const open = row.state !== 'over';
  return {
    id: row.id, absentName: row.absentName, deputyName: row.deputyName, roles: [...row.roles], lacking: [...row.lacking], procedures: row.procedures && [...row.procedures],
    from: row.from, until: row.until, reason: row.reason, confirmedBy: row.confirmedBy, state: row.state, mine, mayEnd: open,
    mayConfirm: open && mine === 'other' && row.confirmedBy === null && row.lacking.length > 0,
  };
}
