import { course, type Json } from '@beian/procedure/kernel';
import { sharedTechnicalEvaluation } from '../../generated/index.js';
import { rectification } from '../rectification/workflow.js';

export type EvaluationInput = {
  /** Whether a panel that asks for rectification is followed up here, or by the caller. */
  readonly rectifyInside: boolean;
};

/** 技术评估: a panel without conflict of interest reads, visits, scores and reports; the bureau confirms. */
export const technicalEvaluation = course(sharedTechnicalEvaluation, async (step, { rectifyInside }: EvaluationInput) => {
  let experts: readonly string[];
  for (;;) {
    const panel = await step.task('Task_FormExpertPanel');
    experts = idsOf(panel.facts['experts']);
    const conflict = await step.service('Service_CheckConflictOfInterest');
    if (conflict.result === 'NO_CONFLICT') break;
    step.choose('Gateway_ConflictFound', 'Flow_ConflictFound_Conflict');
  }
  step.choose('Gateway_ConflictFound', 'Flow_ConflictFound_NoConflict');

  await step.task('Task_ScheduleEvaluation');
  await step.each('Task_DocumentReview', experts);
  await step.each('Task_OnSiteInspection', experts);
  await step.each('Task_ExpertScoring', experts);
  await step.task('Task_CompileReport');
  const confirmed = await step.task('Task_ConfirmReport');

  switch (confirmed.result) {
    case 'PASS':
      step.choose('Gateway_EvaluationConclusion', 'Flow_EvaluationConclusion_Pass');
      return step.end('End_EvaluationPassed');
    case 'FAIL':
      step.choose('Gateway_EvaluationConclusion', 'Flow_EvaluationConclusion_Fail');
      return step.end('End_EvaluationFailed');
    case 'RECTIFY':
      if (!rectifyInside) {
        step.choose('Gateway_EvaluationConclusion', 'Flow_EvaluationConclusion_RectifyOutside');
        return step.end('End_EvaluationRectify');
      }
      step.choose('Gateway_EvaluationConclusion', 'Flow_EvaluationConclusion_RectifyInside');
  }

  const outcome = await step.call('Call_Rectification', rectification, {});
  if (outcome === 'PASSED') {
    step.choose('Gateway_RectificationOutcome', 'Flow_RectificationOutcome_Passed');
    return step.end('End_EvaluationPassed');
  }
  step.choose('Gateway_RectificationOutcome', 'Flow_RectificationOutcome_Failed');
  return step.end('End_EvaluationFailed');
});

function idsOf(experts: Json | undefined): readonly string[] {
  return Array.isArray(experts) ? experts.map(String) : [];
}
