import { course } from '@beian/procedure/kernel';
import { issueDocument } from '../../../workflows/shared/issue-document/workflow.js';
import { technicalEvaluation } from '../../../workflows/shared/technical-evaluation/workflow.js';
import { callerOf } from './caller.js';

/** An evaluation after which the institution corrects elsewhere. */
export const evaluationOnly = course(callerOf('shared_technical_evaluation'), async (step) => {
  await step.call('Call', technicalEvaluation, { rectifyInside: false });
  step.end('End');
});

/** A document that is published instead of being delivered. */
export const announcement = course(callerOf('shared_issue_document'), async (step) => {
  await step.call('Call', issueDocument, { documents: ['DOC-REJ'], delivery: ['web'] });
  step.end('End');
});
