import { inPerson, refuse, type Refusal } from '@beian/cases';
import { record, type Principal } from '@beian/identity';
import type { ProcedureDeclaration } from '@beian/procedure/declaration';
import { fieldsOf } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isAgentOnly } from '../desk/acting-person.js';
import { refusal } from '../desk/answered.js';
import type { DraftRow } from '../drafts/draft-access.js';

/** What is begun by an operator is begun by an agent too; what is left to the administrator of an institution is not. */
export function agentsMayFile({ process: { model }, appliedByMessage }: ProcedureDeclaration): boolean {
  const beginnings = Object.values(model.elements).filter(({ type, parent, message }) =>
    (appliedByMessage === undefined ? type === 'startEvent' && parent === null : type === 'intermediateCatchMessage' && message === appliedByMessage.message));
  return beginnings.some(({ roles }) => roles.includes('applicantOperator'));
}

const notFiled = (): Refusal =>
  refuse('forbidden', 'AGENT_MAY_NOT', '该事项须由机构管理员本人办理，不能由受托代理人代办。', 'The administrator of the institution files this in person; an agent may not.', { rule: inPerson });

/** What an agent does with drafts, and what he may not. */
@Injectable()
export class AgentActs {
  constructor(private readonly data: DataSource) {}

  requireFilable(caller: Principal, procedure: ProcedureDeclaration, institutionId: string): void {
    if (isAgentOnly(caller, institutionId) && !agentsMayFile(procedure)) throw refusal(notFiled());
  }

  /** A signature in the name of somebody else, as of the legal representative, is confirmed by the institution's own people. */
  requireOwnSignatures(caller: Principal, { applicantId }: DraftRow, { application }: ProcedureDeclaration, before: JsonObject, after: JsonObject): void {
    if (!isAgentOnly(caller, applicantId)) return;
    const changed = fieldsOf(application).filter(({ key, kind, signer }) => kind === 'signature' && signer !== null && after[key] != null && !same(before[key], after[key]));
    if (changed.length === 0) return;
    const message = { zh: '受托代理人不得以法定代表人名义签署，请由机构人员在本草稿中确认签字。', en: 'An agent does not sign as the legal representative: somebody of the institution confirms the signature in this draft.' };
    throw refusal(refuse('forbidden', 'AGENT_MAY_NOT', message.zh, message.en, { rule: inPerson, violations: changed.map(({ key }) => ({ path: key, code: 'AGENT_MAY_NOT', message, rule: inPerson })) }));
  }

  /** Both names stand in the audit log. */
  async submitted(caller: Principal, { procedureId, applicantId }: DraftRow, caseId: string, requestId: string): Promise<void> {
    if (!isAgentOnly(caller, applicantId)) return;
    await this.data.transaction((manager) => record(manager, {
      actor: caller.userId, organisationId: caller.organisation?.id ?? null, action: 'application.submittedOnBehalf', object: { kind: 'case', id: caseId }, outcome: 'done',
      detail: { procedure: procedureId, onBehalfOf: applicantId }, requestId,
    }));
  }
}

function same(one: unknown, other: unknown): boolean {
  const names = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b)).flat() : [value]);
  return JSON.stringify(names(one)) === JSON.stringify(names(other));
}
