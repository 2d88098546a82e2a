import { task, type EffectContext } from '@beian/procedure';
import { choice, Form, longText, signature, type Signature, type ValueOf } from '@beian/procedure/forms';
import { opinionSheet } from '../../../shared/documents/index.js';
import { issue } from '../../../shared/issuing.js';

export const STANCES = [
  ['agree', '同意', 'Agrees'],
  ['disagree', '不同意', 'Disagrees'],
] as const;

@Form({ id: 'department-opinion', title: { zh: '部门意见', en: "Department's opinion" } })
export class DepartmentOpinion {
  @choice('意见', 'Stance', { options: STANCES, source: '附件1 意见栏' })
  stance!: ValueOf<typeof STANCES>;

  @longText('意见内容', 'Opinion', { max: 1000, source: '附件1 意见栏' })
  opinion!: string;

  @signature('负责人签字', 'Signature of the head', { sensitivity: 'P1', source: '附件1 意见栏' })
  signed!: Signature;
}

/** DOC-OPN: opinion, signer, seal and date, as in the boxes of annex 1. */
function opinionOf(capacity: string) {
  return task(DepartmentOpinion, { completed: (context, form) => record(context, capacity, form) });
}

async function record(context: EffectContext, capacity: string, { stance, opinion, signed }: DepartmentOpinion): Promise<void> {
  const applicant = await context.applicant();
  const department = context.actor === null ? null : await context.organisation(context.actor.organisationId);
  await issue(context, opinionSheet, {
    caseNo: context.caseNo, applicant: applicant.name, uscc: applicant.uscc ?? '', matter: context.procedure.matter,
    department: department?.name ?? '', capacity, outcome: stance === 'agree' ? '同意' : '不同意', opinion, signer: signed.name, signedOn: signed.date,
  });
}

export const industryOpinion = opinionOf('行业主管部门');
export const supervisingOpinion = opinionOf('监管地（初审地）人社部门');
