import { formProblems, formSchema } from '@beian/procedure/forms';
import type { FormClass } from '@beian/procedure/forms';
import { FilingApplication } from './henan/employer-initial-2024/forms/application.js';
import { FilingDecision } from './henan/employer-initial-2024/officers/decision.js';
import { HearStatement } from './henan/employer-initial-2024/officers/hearing.js';
import { InitialReview } from './henan/employer-initial-2024/officers/initial-review-form.js';
import { DepartmentOpinion } from './henan/employer-initial-2024/officers/opinion.js';
import { acceptanceProcess } from './shared/acceptance/process.js';
import { archiveProcess } from './shared/archive/process.js';
import { issueDocumentProcess } from './shared/issue-document/process.js';
import { rectificationProcess } from './shared/rectification/process.js';
import { reportPublishProcess } from './shared/report-publish/process.js';
import { technicalEvaluationProcess } from './shared/technical-evaluation/process.js';

const processes = [acceptanceProcess, archiveProcess, issueDocumentProcess, rectificationProcess, reportPublishProcess, technicalEvaluationProcess];
const taskForms = processes.flatMap(({ tasks }) => Object.values(tasks).map(({ form }) => form));
const forms: readonly FormClass[] = [...new Set([FilingApplication, FilingDecision, HearStatement, InitialReview, DepartmentOpinion, ...taskForms])];

describe('every form', () => {
  it.each(forms.map((form) => [form.name, form] as const))('%s has labels in two languages, keys of its own and conditions that can hold', (_name, form) => {
    expect(formProblems(form)).toEqual([]);
  });

  it('has an id that no other form has', () => {
    const ids = forms.map((form) => formSchema(form).id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
