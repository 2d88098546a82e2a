import { civilDate } from '@beian/calendar';
import { lineKey, lineName, task, type CaseReader, type CheckContext, type EffectContext } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { evaluationReport, type LineConclusion } from '../documents/index.js';
import { issue } from '../issuing.js';
import { DocumentReview, GRADES, OnSiteInspection, type Finding } from './forms/findings.js';
import { EvaluationReport, ReportConfirmation } from './forms/report.js';
import { ExpertScoring } from './forms/scoring.js';
import { METHODS, VisitPlan } from './forms/visit-plan.js';
import { meanScore } from './line-scores.js';
import { panelOf } from './panel.js';

/** Each expert judges every occupation that is applied for. */
export const expertScoring = task(ExpertScoring, {
  prefill: async (context) => {
    const { lines } = context.procedure.facts(await context.application());
    return { lines: lines.map(({ code, occupation, workType }) => ({ code, occupation, workType, score: null, conclusion: null, ceiling: null, remark: null })) };
  },
});

export const compileReport = task(EvaluationReport, { prefill: prefillReport, completed: issueReport });

async function prefillReport(context: CheckContext): Promise<JsonObject> {
  const scorings = (await context.submissions('Task_ExpertScoring')).map(({ form }) => restoreForm(ExpertScoring, form));
  const { lines } = context.procedure.facts(await context.application());
  return {
    lines: lines.map((line) => ({ code: line.code, occupation: line.occupation, workType: line.workType, score: meanScore(line, scorings), conclusion: null, remark: null })),
    signatures: (await panelOf(context)).map(({ name }) => ({ name, signed: false })),
  };
}

/** DOC-EVL, signed by all members of the panel. */
async function issueReport(context: EffectContext, form: EvaluationReport): Promise<void> {
  const [applicant, authority, leader, panel, plan] = await Promise.all([context.applicant(), context.authority(), context.fact('panelLeader'), panelOf(context), planOf(context)]);
  const levels = new Map(context.procedure.facts(await context.application()).lines.map((line) => [lineKey(line), line.levels]));
  await issue(context, evaluationReport, {
    caseNo: context.caseNo, applicant: applicant.name, uscc: applicant.uscc ?? '', matter: context.procedure.matter, organiser: authority.name,
    evaluatedOn: civilDate(plan.visitOn), methods: plan.methods.map((method) => METHODS.find(([value]) => value === method)?.[1] ?? method),
    sites: plan.sites.map(({ address }) => address),
    panel: panel.map(({ id, name, organisationName, title }) => ({ name, organisation: organisationName, title: title ?? '', leader: id === leader })),
    overview: form.overview, findings: await findingsOf(context),
    lines: form.lines.map((line) => ({
      code: line.code, occupation: lineName(line), levels: levels.get(lineKey(line)) ?? [], score: line.score ?? '', conclusion: line.conclusion, remark: line.remark ?? '',
    })),
    rectify: (form.rectify ?? []).map(({ subject, requirement }) => `${subject}：${requirement}`),
    conclusion: conclusionOf[form.conclusion], opinion: form.opinion,
  });
}

const conclusionOf: Readonly<Record<EvaluationReport['conclusion'], LineConclusion>> = { PASS: 'pass', RECTIFY: 'rectify', FAIL: 'fail' };

async function planOf(context: CaseReader): Promise<VisitPlan> {
  const plan = await context.submission('Task_ScheduleEvaluation');
  if (plan === null) throw new Error(`case ${context.caseId} has no evaluation plan`);
  return restoreForm(VisitPlan, plan.form);
}

/** Every open point that any expert noted; a subject without one meets the requirement. */
async function findingsOf(context: CaseReader): Promise<readonly { readonly subject: string; readonly finding: string }[]> {
  const reviews = (await context.submissions('Task_DocumentReview')).flatMap(({ form }) => restoreForm(DocumentReview, form).findings);
  const visits = (await context.submissions('Task_OnSiteInspection')).flatMap(({ form }) => restoreForm(OnSiteInspection, form).findings);
  const bySubject = Map.groupBy<string, Finding>([...reviews, ...visits], ({ subject }) => subject);
  return [...bySubject].map(([subject, findings]) => {
    const open = findings.filter(({ grade }) => grade !== 'MEETS').map(({ grade, remark }) => `${GRADES.find(([value]) => value === grade)?.[1] ?? grade}：${remark ?? ''}`);
    return { subject, finding: open.length === 0 ? '符合要求' : open.join('；') };
  });
}

/** The bureau's own conclusion on the panel's report, per occupation and as a whole. */
export const confirmReport = task(ReportConfirmation, {
  prefill: async (context) => {
    const report = await context.submission('Task_CompileReport');
    if (report === null) return {};
    const { lines, conclusion, rectify } = restoreForm(EvaluationReport, report.form);
    return { outcome: conclusion, lines: lines.map((line) => ({ ...line })), rectify: (rectify ?? []).map((item) => ({ ...item })) };
  },
  completed: async (context, { outcome }) => {
    if (outcome === 'FAIL') await context.setFact('rejectedAt', 'evaluation');
  },
});
