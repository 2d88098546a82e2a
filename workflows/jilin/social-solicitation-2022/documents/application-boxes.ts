import { cellLine, grid, gridRow, labelCell, valueCell, type Block, type CellLine } from '@beian/documents/content';
import type { CaseReader } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { dateZh } from '../../../shared/documents/index.js';
import { ProvincialDecision } from '../officers/decision.js';
import { EvaluationReReview } from '../officers/evaluation-re-review.js';
import { latestAssessment } from '../officers/initial-review.js';
import { ReReview } from '../officers/re-review.js';

/** What somebody wrote and signed; null prints the box for pen and seal. */
export interface Signed {
  readonly text: string;
  readonly signer: string;
  readonly organ: string;
  readonly date: string;
}

const SHARES = [2.2, 10];

export function signedBox(label: string, signerLabel: string, signed: Signed | null, text = signed?.text ?? ''): Block {
  const lines: readonly CellLine[] = [
    cellLine(text, 'left', { indent: 22 }),
    cellLine(`${signerLabel}：${signed?.signer ?? '＿＿＿＿＿＿＿＿'}`, 'right', { space: 26, indent: 48 }),
    cellLine(signed === null ? '单位（印章）' : `单位（印章）：${signed.organ}`, 'right', { space: 6, indent: signed === null ? 88 : 48 }),
    cellLine(signed === null ? '年　　月　　日' : dateZh(signed.date), 'right', { space: 6, indent: 48 }),
  ];
  return grid(SHARES, [gridRow([labelCell(label), valueCell(lines)], 118)]);
}

/** The boxes of the centre that assessed, of the provincial centre and of the department. */
export async function opinions(context: CaseReader | null): Promise<readonly Block[]> {
  const box = (label: string, signed: Signed | null) => signedBox(label, '负责人签字', signed);
  return [
    box('初评意见', context === null ? null : await assessmentOf(context)),
    box('省职业技能\n鉴定中心\n复核意见', context === null ? null : await reReviewOf(context)),
    box('省人力资源和\n社会保障厅\n意见', context === null ? null : await decisionOf(context)),
  ];
}

async function assessmentOf(context: CaseReader): Promise<Signed | null> {
  const made = await latestAssessment(context);
  if (made === null) return null;
  return signedBy(context, made.submission.actor.organisationId, made.form.opinion, made.form.signed);
}

/** The latest word of the province: on the evaluation if it has come so far, else on the assessment. */
async function reReviewOf(context: CaseReader): Promise<Signed | null> {
  const [assessment, evaluation] = await Promise.all([context.submission('Task_ProvincialReReview'), context.submission('Task_ProvincialEvaluationReReview')]);
  if (evaluation !== null) {
    const { opinion, signed } = restoreForm(EvaluationReReview, evaluation.form);
    return signedBy(context, evaluation.actor.organisationId, opinion, signed);
  }
  if (assessment === null) return null;
  const { opinion, signed } = restoreForm(ReReview, assessment.form);
  return signedBy(context, assessment.actor.organisationId, opinion, signed);
}

async function decisionOf(context: CaseReader): Promise<Signed | null> {
  const decision = await context.submission('Task_ProvincialDecision');
  if (decision === null) return null;
  const { opinion, signed } = restoreForm(ProvincialDecision, decision.form);
  return signedBy(context, decision.actor.organisationId, opinion, signed);
}

async function signedBy(context: CaseReader, organisation: string, text: string, { name, date }: { readonly name: string; readonly date: string }): Promise<Signed> {
  return { text, signer: name, organ: (await context.organisation(organisation))?.name ?? '', date };
}
