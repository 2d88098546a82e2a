import type { CaseReader, PrintableForm } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { asJson } from '../../../shared/issuing.js';
import { applicationForm, type BoxOpinion } from '../../documents/index.js';
import { emptyBoxes, printedApplication, type Boxes } from '../forms/application-print.js';
import { FilingApplication } from '../forms/application.js';
import { FilingDecision } from '../officers/decision.js';
import { DepartmentOpinion, STANCES } from '../officers/opinion.js';

/** F-HA1: for pen and seal before submission, with all opinions in their boxes afterwards. */
export async function printApplication(application: JsonObject, context: CaseReader | null): Promise<PrintableForm> {
  const form = restoreForm(FilingApplication, application);
  const content = applicationForm.content(printedApplication(form, context === null ? emptyBoxes : await boxesOf(form, context)));
  return { title: applicationForm.title, content: asJson(content) };
}

async function boxesOf(form: FilingApplication, context: CaseReader): Promise<Boxes> {
  const [industry, supervising, filing, filingNo] = await Promise.all([
    departmentBox(context, 'Task_IndustryOpinion'), departmentBox(context, 'Task_SupervisingOpinion'), decisionBox(context), context.fact('filingNo'),
  ]);
  const { commitmentSigned } = form;
  return {
    commitment: { signer: commitmentSigned.name, organ: form.orgName, date: commitmentSigned.date },
    opinionIndustry: industry, opinionSupervising: supervising, opinionFiling: filing, filingNo: typeof filingNo === 'string' ? filingNo : null,
  };
}

async function departmentBox(context: CaseReader, element: string): Promise<BoxOpinion | null> {
  const submission = await context.submission(element);
  if (submission === null) return null;
  const { stance, opinion, signed } = restoreForm(DepartmentOpinion, submission.form);
  const organ = await context.organisation(submission.actor.organisationId);
  return { text: `${STANCES.find(([value]) => value === stance)?.[1] ?? ''}。${opinion}`, signer: signed.name, organ: organ?.name ?? '', date: signed.date };
}

async function decisionBox(context: CaseReader): Promise<BoxOpinion | null> {
  const submission = await context.submission('Task_FilingDecision');
  if (submission === null) return null;
  const { opinion, signed } = restoreForm(FilingDecision, submission.form);
  return { text: opinion, signer: signed.name, organ: (await context.authority()).name, date: signed.date };
}
