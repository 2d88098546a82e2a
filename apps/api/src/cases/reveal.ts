import { Injectable } from '@nestjs/common';
import { applicationOf } from '@beian/cases';
import { record, type Principal } from '@beian/identity';
import type { JsonObject } from '@beian/procedure/kernel';
import { DataSource } from 'typeorm';
import { CaseDesk } from '../desk/case-desk.js';
import { ProblemError } from '../http/problem.js';
import { CaseRows } from './case-rows.js';
import { mayReveal } from './who-may.js';

/** A protected value in the clear: an act with a reason, told in the audit log before it is shown. */
@Injectable()
export class Reveal {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
    private readonly data: DataSource,
  ) {}

  async show(caller: Principal, caseId: string, path: string, reason: string, requestId: string): Promise<string | null> {
    const { procedureId } = await this.rows.find(caller, caseId);
    const { authority } = (await this.desk.deps.database.sql.row<{ authority: string | null }>('select authority_id as authority from filing_case where id = $1', [caseId])) ?? { authority: null };
    if (!mayReveal(caller, authority)) throw notRevealed();
    await this.data.transaction((manager) => record(manager, {
      actor: caller.userId, organisationId: caller.organisation?.id ?? null, action: 'personalData.revealed', object: { kind: 'case', id: caseId }, outcome: 'done',
      detail: { path, reason }, requestId,
    }));
    const application = await applicationOf(this.desk.deps.database.sql, this.desk.procedure(procedureId), caseId);
    return valueAt(this.desk.deps.vault.open(application?.form ?? {}), path);
  }
}

const notRevealed = (): ProblemError =>
  new ProblemError({ status: 403, code: 'REVEAL_NOT_ALLOWED', message: { zh: '只有本件受理机关的工作人员可以查看受保护的信息', en: 'Only officers of the authority of the case may look at protected values' } });

function valueAt(form: JsonObject, path: string): string | null {
  let value: unknown = form;
  for (const part of path.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  return typeof value === 'string' ? value : null;
}
