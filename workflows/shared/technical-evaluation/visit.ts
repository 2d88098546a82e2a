import { formatCivilDateZh } from '@beian/calendar';
import { task, type CheckContext, type Violation } from '@beian/procedure';
import { DocumentReview, OnSiteInspection } from './forms/findings.js';
import { notInTheFuture } from '../not-in-the-future.js';
import { VisitPlan } from './forms/visit-plan.js';

/** the applicant hears of the visit `visitNoticeDays` working days before it. */
export const scheduleEvaluation = task(VisitPlan, {
  check: toldInTime,
  prefill: async (context) => ({ sites: context.procedure.facts(await context.application()).sites.map((address) => ({ address })) }),
  completed: async (context, { visitOn }) => {
    await context.setFact('visitOn', visitOn);
    await context.notify('evaluation-scheduled', 'applicant', { caseNo: context.caseNo, visitOn });
  },
});

async function toldInTime(context: CheckContext, { visitOn }: VisitPlan): Promise<readonly Violation[]> {
  const days = Number(context.parameters['visitNoticeDays']);
  const earliest = context.calendar.addWorkdays(context.today, days).date;
  if (visitOn >= earliest) return [];
  return [{
    path: 'visitOn', code: 'NOTICE_TOO_SHORT', rule: 'A-04',
    message: { zh: `应至少提前${days}个工作日通知，最早可安排在${formatCivilDateZh(earliest)}`, en: `The applicant is told ${days} working days before; the earliest date is ${earliest}` },
  }];
}

/** The planned day once it has come. */
async function visitedBy(context: CheckContext): Promise<string> {
  const planned = await context.fact('visitOn');
  return typeof planned === 'string' && planned < context.today ? planned : context.today;
}

const REVIEW_SUBJECTS = ['实施方案', '评价管理制度', '职业标准（评价规范）', '人员队伍证明材料', '设施设备和场地证明材料', '经费保障'];
const SITE_SUBJECTS = ['评价场地', '设施设备和工具', '视频监控', '考评人员和内部督导人员', '专门机构和工作人员', '档案和试题保密条件'];

const blank = (subjects: readonly string[]) => subjects.map((subject) => ({ subject, grade: null, remark: null }));

export const documentReview = task(DocumentReview, { prefill: async () => ({ findings: blank(REVIEW_SUBJECTS) }) });

export const onSiteInspection = task(OnSiteInspection, {
  check: async (context, { visitedOn }) => notInTheFuture('visitedOn', visitedOn, context.today),
  prefill: async (context) => ({ visitedOn: await visitedBy(context), findings: blank(SITE_SUBJECTS) }),
});
