import type { CivilDate } from '@beian/calendar';
import { date, Form, longText, multiChoice, rows, text, type ValueOf } from '@beian/procedure/forms';

export const METHODS = [
  ['report', '听汇报', 'Hearing a report'],
  ['interview', '访谈咨询', 'Interviews'],
  ['defence', '质询答辩', 'Questions and answers'],
  ['site', '现场察看', 'Inspection on site'],
  ['video', '视频连线', 'Video link'],
  ['documents', '资料审核', 'Review of documents'],
  ['technical', '技术核查', 'Technical check'],
] as const;

export class VisitSite {
  @text('地点', 'Site', { max: 200 })
  address!: string;
}

@Form({ id: 'visit-plan', title: { zh: '制定评估方案并通知', en: 'Plan the evaluation and give notice' } })
export class VisitPlan {
  @date('评估日期', 'Date of evaluation', { rule: 'A-04', help: ['至少提前3个工作日通知申请单位', 'The applicant is told at least three working days before'] })
  visitOn!: CivilDate;

  @multiChoice('评估方式', 'Methods', { options: METHODS, min: 1 })
  methods!: ValueOf<typeof METHODS>[];

  @rows('评估地点', 'Sites', VisitSite, { min: 1, max: 20 })
  sites!: VisitSite[];

  @longText('评估要点', 'Check-list', { max: 2000 })
  checklist!: string;
}
