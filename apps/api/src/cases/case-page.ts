import { Injectable } from '@nestjs/common';
import { applicationOf, readCase, readWithdrawnWith, type Sql } from '@beian/cases';
import { organisationsOf, type Principal } from '@beian/identity';
import { maskForm } from '@beian/procedure/forms';
import type { Bilingual } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { CaseClock } from './case-clock.js';
import type { CaseDto, CaseRowDto, MayDto, NextStepDto, TimelineEntryDto } from './case-dto.js';
import { CaseRows } from './case-rows.js';
import { stateLabel } from './state-labels.js';
import { isApplicant, isOfApplicant, mayReveal } from './who-may.js';
import { StatementDesk } from './statement-desk.js';

/** What a person sees of one case; every read happens in one snapshot. */
@Injectable()
export class CasePage {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
    private readonly clock: CaseClock,
    private readonly statements: StatementDesk,
  ) {}

  read(caller: Principal, id: string): Promise<CaseDto> {
    return this.desk.deps.database.snapshot(async (sql) => {
      const [found, row, anchors, clock, withdrawnWith] = await Promise.all([
        this.rows.find(caller, id, sql), readCase(sql, id), sql.rows<{ name: string; at: string }>('select name, at from case_anchor where case_id = $1 order by name', [id]),
        this.clock.read(sql, id), readWithdrawnWith(sql, id),
      ]);
      if (!row) throw notFound();
      const form = await applicationOf(sql, this.desk.procedure(row.procedureId), id);
      const listed = this.rows.dto(found);
      const own = isApplicant(caller, row.applicantId);
      return {
        ...listed, application: form === null ? {} : this.application(form.form, row.procedureId, own), clock, next: nextOf(listed),
        may: await this.may(sql, caller, row), statement: await this.statements.read(sql, id), anchors: Object.fromEntries(anchors.map(({ name, at }) => [name, at])), parameters: row.parameters,
        withdrawnWith: withdrawnWith && { rule: withdrawnWith.rule, caseId: withdrawnWith.caseId, caseNo: withdrawnWith.caseNo, procedureTitle: this.desk.titleOf(withdrawnWith.procedureId) },
        result: row.endedBy, authorityPhone: found.authorityPhone, queryCode: own ? row.queryCode : null,
      };
    });
  }

  /** Routing and effects stay out of an applicant's sight: he sees his own acts by name, the office's by role. */
  async timeline(caller: Principal, id: string): Promise<TimelineEntryDto[]> {
    const [owner, events] = await this.desk.deps.database.together((sql) => Promise.all([
      sql.row<{ applicant: string }>('select applicant_id as applicant from filing_case where id = $1', [id]), this.events(sql, id), this.rows.find(caller, id, sql),
    ]));
    const own = owner !== null && isApplicant(caller, owner.applicant);
    return events.map(({ mine, ...event }) => ({
      ...event, at: inBeijing(event.at), legalAt: inBeijing(event.legalAt), actor: own && !mine ? null : event.actor, onBehalfOf: own && !mine ? null : event.onBehalfOf, name: this.desk.elementName(event.processId, event.element),
      state: this.stateBroughtBy(event),
    }));
  }

  private events(sql: Sql, id: string): Promise<readonly TimelineRow[]> {
    return sql.rows<TimelineRow>(
      `select e.seq, e.pos, e.recorded_at as at, e.legal_at as "legalAt", e.kind, e.process_id as "processId", e.scope, e.element_id as element, e.activation, e.instance, u.name as actor, coalesce(b.name, i.name) as "onBehalfOf", e.role, o.name as organisation,
         e.flow_id as flow, e.detail, e.submission_id as "submissionId", e.org = c.applicant_id as mine
       from case_event e join filing_case c on c.id = e.case_id left join user_account u on u.id = e.actor left join user_account b on b.id = e.on_behalf_of left join organisation i on i.id = e.on_behalf_of left join organisation o on o.id = e.org where e.case_id = $1 order by e.seq`, [id]);
  }

  /** A withdrawal ends a case as withdrawn, whatever its end event is called; else the diagram says which element brings which state. */
  private stateBroughtBy({ processId, element, kind }: Pick<TimelineEntryDto, 'processId' | 'element' | 'kind'>): Bilingual | null {
    const model = this.desk.registry.processes[processId]?.model;
    const drawn = model?.elements[element];
    if (!drawn || kind === 'cancelled' || kind === 'superseded') return null;
    if (drawn.type === 'endEvent' && drawn.parent !== null) return stateLabel('withdrawn');
    return drawn.state === null ? null : stateLabel(drawn.state);
  }

  private application(form: JsonObject, procedureId: string, own: boolean): JsonObject {
    return maskForm(this.desk.procedure(procedureId).application, this.desk.deps.vault.open(form), own ? 'P3' : 'P2');
  }

  private async may(sql: Sql, caller: Principal, row: NonNullable<Awaited<ReturnType<typeof readCase>>>): Promise<MayDto> {
    const open = row.endedAt === null;
    const own = isApplicant(caller, row.applicantId);
    const admin = organisationsOf(caller, ['applicantAdmin']).includes(row.applicantId);
    const office = row.authorityId !== null && caller.roles.some(({ organisationId, role }) => organisationId === row.authorityId && (role === 'receptionClerk' || role === 'decisionMaker'));
    const waiting = await sql.row<{ extendable: boolean; hearing: boolean; packed: boolean }>(
      `select exists (select from task t where t.case_id = $1 and t.state = 'open' and t.org_id = $2 and t.due_at is not null) as extendable,
         exists (select from case_anchor a join case_fact f on f.case_id = a.case_id and f.key = 'statement' cross join platform_clock k
           where a.case_id = $1 and a.name = 'statementDueAt' and f.value = 'null' and a.at::timestamptz > clock_timestamp() + k.offset_ms * interval '1 millisecond') as hearing,
         exists (select from archive_package where case_id = $1) as packed`, [row.id, row.applicantId]);
    return {
      withdraw: open && admin && row.withdrawalClosedBy === null && row.state !== 'awaitingApplication', extend: open && office && waiting?.extendable === true,
      state: open && isOfApplicant(caller, row.applicantId) && waiting?.hearing === true, reveal: mayReveal(caller, row.authorityId), comment: !own, archive: !own && waiting?.packed === true,
    };
  }
}

type TimelineRow = Omit<TimelineEntryDto, 'name' | 'state'> & { readonly mine: boolean | null; readonly [key: string]: unknown };

function nextOf({ currentSteps, awaits }: CaseRowDto): NextStepDto | null {
  if (awaits !== null) return { text: { zh: '等待申请单位提交申请', en: 'Waiting for the institution to apply' }, dueAt: awaits.until, rule: null };
  const [step] = [...currentSteps].sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
  return step ? { text: { zh: `等待：${step.name.zh}`, en: `Waiting for: ${step.name.en}` }, dueAt: step.dueAt, rule: null } : null;
}
