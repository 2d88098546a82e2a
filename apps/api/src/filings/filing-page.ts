import { Injectable } from '@nestjs/common';
import { isInForce, permissionNames, readFiling, readFilingEvents, readRegisterChange, readVersions, statusNames, waitsForApplication, whyNot, type FilingRow, type Sql, type StoredFilingEvent } from '@beian/cases';
import type { CivilDate } from '@beian/calendar';
import type { Principal } from '@beian/identity';
import type { FilingPermission, ProcedureDeclaration } from '@beian/procedure/declaration';
import { CaseRows } from '../cases/case-rows.js';
import { refusalProblem } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { eventText } from './event-text.js';
import { FilingRows, rowDto } from './filing-rows.js';
import type { FilingDto, FilingEventDto, FilingOfferDto, FilingPermissionDto, RegisterVersionDto } from './filings-dto.js';
import { SupervisionDesk } from './supervision-desk.js';
import type { CaseRegisterChangeDto } from './register-change-dto.js';

const permissions: readonly FilingPermission[] = ['reporting', 'scopeChanges', 'batches'];

/** One filing with everything that is known of it, read in one snapshot. */
@Injectable()
export class FilingPage {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: FilingRows,
    private readonly cases: CaseRows,
    private readonly supervision: SupervisionDesk,
  ) {}

  async read(caller: Principal, id: string): Promise<FilingDto> {
    const today = await this.desk.today();
    return this.desk.deps.database.snapshot(async (sql) => {
      const listed = await this.rows.find(caller, id, sql);
      const [filing, events, published, caseIds] = await Promise.all([
        readFiling(sql, id), readFilingEvents(sql, [id]), sql.row<{ url: string | null; on: string | null }>('select published_url as url, published_on as on from filing where id = $1', [id]),
        sql.rows<{ id: string; caseNo: string }>('select id, case_no as "caseNo" from filing_case where filing_id = $1 order by submitted_at desc', [id]),
      ]);
      if (!filing) throw notFound();
      const numbers = new Map(caseIds.map(({ id: caseId, caseNo }) => [caseId, caseNo]));
      const [offers, versions, cases, supervision] = await Promise.all([
        this.offers(sql, filing, today), this.versions(sql, filing, numbers), this.cases.among(caller, caseIds.map((each) => each.id), sql), this.supervision.read(caller, filing, today, sql),
      ]);
      return {
        ...rowDto(listed, today), supervisingRegion: filing.supervisingRegion, procedureTitle: this.desk.titleOf(filing.procedureId), publishedUrl: published?.url ?? null, publishedOn: published?.on ?? null,
        permissions: permissions.map((permission) => permissionDto(permission, filing, events)), offers, versions,
        history: events.toReversed().map((event) => this.eventDto(event, numbers)), cases, ...supervision,
      };
    });
  }

  /** What a case the person may see changes in the register, old beside new. */
  async changeOf(caller: Principal, caseId: string): Promise<CaseRegisterChangeDto> {
    return this.desk.deps.database.snapshot(async (sql) => {
      await this.cases.find(caller, caseId, sql);
      const change = await readRegisterChange(sql, caseId);
      if (change === null) return { change };
      const { status, effectiveAt } = change;
      const named = status === null ? null : { before: status.before === null ? null : statusNames[status.before], after: statusNames[status.after] };
      return { change: { ...change, status: named, effectiveAt: effectiveAt === null ? null : inBeijing(effectiveAt) } };
    });
  }

  private offers(sql: Sql, filing: FilingRow, today: CivilDate): Promise<FilingOfferDto[]> {
    return Promise.all(Object.values(this.desk.registry.procedures).filter((procedure) => concerns(procedure, filing)).sort(dueFirst).map((procedure) => this.offer(sql, procedure, filing, today)));
  }

  private async offer(sql: Sql, procedure: ProcedureDeclaration, filing: FilingRow, today: CivilDate): Promise<FilingOfferDto> {
    const refused = await whyNot(sql, procedure, filing);
    const underWay = refused?.current?.['caseId'];
    const caseId = typeof underWay === 'string' ? underWay : null;
    const { startedBySweep } = procedure;
    const parameters = this.desk.deps.resolveParameters(procedure.parameters, today, filing.filingRegion);
    const opensOn = startedBySweep === null || caseId !== null ? null : startedBySweep.opensOn(filing, parameters);
    return {
      procedureId: procedure.id, title: procedure.title, caseId, opensOn: opensOn !== null && opensOn > today ? opensOn : null,
      mayApply: caseId === null ? startedBySweep === null && refused === null : await waitsForApplication(sql, caseId, procedure), whyNot: refused === null ? null : refusalProblem(refused),
    };
  }

  private async versions(sql: Sql, filing: FilingRow, numbers: ReadonlyMap<string, string>): Promise<RegisterVersionDto[]> {
    const versions = await readVersions(sql, filing.id);
    return versions.map(({ effectiveAt, caseId, procedureId, lines, sites, ...version }) => ({
      ...version, inForce: version.version === filing.version && isInForce(filing), lines: [...lines], sites: [...sites], effectiveAt: effectiveAt === null ? null : inBeijing(effectiveAt), caseId, caseNo: caseId === null ? null : (numbers.get(caseId) ?? null),
      procedureTitle: procedureId === null ? null : this.desk.titleOf(procedureId),
    }));
  }

  private eventDto(event: StoredFilingEvent, numbers: ReadonlyMap<string, string>): FilingEventDto {
    const { seq, kind, at, rule, caseId } = event;
    return { seq, kind, at: inBeijing(at), rule, caseId, caseNo: caseId === null ? null : (numbers.get(caseId) ?? null), text: eventText(event, this.desk) };
  }
}

/** Procedures of the same province that are about filings. */
function concerns({ concerns: concerned, province }: ProcedureDeclaration, { filingRegion }: FilingRow): boolean {
  return concerned !== 'newFiling' && province.slice(0, 2) === filingRegion.slice(0, 2);
}

function permissionDto(permission: FilingPermission, filing: FilingRow, events: readonly StoredFilingEvent[]): FilingPermissionDto {
  const last = events.findLast(({ kind, detail }) => kind === 'permission' && detail['permission'] === permission);
  return { permission, name: permissionNames[permission], open: filing.permissions[permission], rule: last?.rule ?? null, since: last === undefined ? null : inBeijing(last.at) };
}

/** What the calendar opens comes before what an institution may do on any day. */
const dueFirst = (one: ProcedureDeclaration, other: ProcedureDeclaration): number => Number(one.startedBySweep === null) - Number(other.startedBySweep === null);
