import { Injectable } from '@nestjs/common';
import { approveRepair, isRefusal, proposeRepair, readCase, refuseRepair, repairPoints, repairsOf, type Refusal } from '@beian/cases';
import { organisationsOf, record, type Act, type AuditAction, type Principal, type RoleCode } from '@beian/identity';
import { DataSource } from 'typeorm';
import { actingPerson } from '../desk/acting-person.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { requirePrintable } from '../files/unprintable-characters.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { CaseRows } from './case-rows.js';
import type { DecidedRepairDto, ProposedRepairDto, RepairDto, RepairPointDto, RepairProposalDto } from './repairs-dto.js';

export const proposers = ['supervisor'] as const satisfies readonly RoleCode[];
export const deciders = ['supervisor', 'decisionMaker', 'provincialDecisionMaker'] as const satisfies readonly RoleCode[];

const noPolicy = async (): Promise<null> => null;

/** Repairs of a case: one person proposes, another decides. Who sees the case in one of the roles may. */
@Injectable()
export class CaseRepairs {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
    private readonly data: DataSource,
  ) {}

  async list(caller: Principal, caseId: string): Promise<RepairDto[]> {
    const { sql } = this.desk.deps.database;
    await this.rows.find(caller, caseId, sql);
    return (await repairsOf(sql, caseId)).map(({ id, kind, to, process, element, reason, state, pos, decisionReason, ...repair }) => ({
      id, kind, to, element, reason, state, pos, decisionReason, name: this.desk.elementName(process, element), own: repair.proposedBy === caller.userId,
      proposedBy: repair.proposedByName, proposedAt: inBeijing(repair.proposedAt), decidedBy: repair.decidedByName, decidedAt: repair.decidedAt === null ? null : inBeijing(repair.decidedAt),
    }));
  }

  points(caller: Principal, caseId: string): Promise<RepairPointDto[]> {
    return this.desk.deps.database.snapshot(async (sql) => {
      await this.rows.find(caller, caseId, sql);
      const row = await readCase(sql, caseId);
      if (row === null) throw notFound();
      if (row.endedAt !== null) return [];
      return (await repairPoints(this.desk.deps, sql, row)).map(({ kind, to, activation, instance, process, element, at, voids, refusal }) => ({
        kind, to, activation, instance, element, name: this.desk.elementName(process, element), at: inBeijing(at), whyNot: refusal?.message ?? null,
        voids: voids.map((step) => ({ pos: step.pos, name: this.desk.elementName(step.process, step.element) })),
      }));
    });
  }

  async propose(caller: Principal, caseId: string, { kind, to, activation, instance, reason }: RepairProposalDto, act: Act): Promise<ProposedRepairDto> {
    requirePrintable({ reason });
    await this.rows.find(caller, caseId);
    const result = await proposeRepair(this.desk.deps, { caseId, kind, to, activation, instance: instance ?? null, reason, actor: this.actor(caller, proposers), policy: noPolicy });
    return this.told(result, act, 'repair.proposed', caseId, { kind, to });
  }

  async approve(caller: Principal, caseId: string, repairId: string, act: Act): Promise<DecidedRepairDto> {
    await this.find(caller, caseId, repairId);
    const approved = await approveRepair(this.desk.deps, { repairId, actor: this.actor(caller, deciders), reason: '', policy: noPolicy });
    const { pos } = await this.told(approved, act, 'repair.approved', caseId, { repairId });
    // Whatever the case's run does meanwhile, waiting or failing: only a new one is never fed what is void.
    await this.desk.bell.resume(caseId).catch(() => undefined);
    const { state } = await this.desk.bell.ring({ caseId, pos, stimulus: null });
    return { state: 'approved', carriedOut: state === 'applied' };
  }

  async refuse(caller: Principal, caseId: string, repairId: string, reason: string, act: Act): Promise<DecidedRepairDto> {
    requirePrintable({ reason });
    await this.find(caller, caseId, repairId);
    const result = await refuseRepair(this.desk.deps, { repairId, actor: this.actor(caller, deciders), reason, policy: noPolicy });
    const { state } = await this.told(result, act, 'repair.refused', caseId, { repairId });
    return { state, carriedOut: false };
  }

  private async find(caller: Principal, caseId: string, repairId: string): Promise<void> {
    const { sql } = this.desk.deps.database;
    await this.rows.find(caller, caseId, sql);
    if (!(await repairsOf(sql, caseId)).some(({ id }) => id === repairId)) throw notFound();
  }

  private actor(caller: Principal, roles: readonly RoleCode[]) {
    const [organisation = ''] = organisationsOf(caller, roles);
    return actingPerson(caller, organisation);
  }

  /** Refusals are audited too: who tried to undo what is worth knowing. */
  private async told<T extends object>(result: T | Refusal, act: Act, action: AuditAction, caseId: string, detail: Readonly<Record<string, string | number>>): Promise<T> {
    const outcome = isRefusal(result) ? 'refused' : 'done';
    await this.data.transaction((manager) => record(manager, { ...act, action, object: { kind: 'case', id: caseId }, outcome, detail: isRefusal(result) ? { ...detail, code: result.code } : detail }));
    return answered(result);
  }
}
