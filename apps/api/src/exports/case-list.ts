import { lastDayBefore } from '@beian/calendar';
import type { CaseRowDto } from '../cases/case-dto.js';
import type { Page } from '../http/page-query.js';
import { allPages, column, type ExportedList } from './exported-list.js';

type Read = (asked: { readonly limit: number; readonly cursor?: string }) => Promise<Page<CaseRowDto>>;

export const caseList = (read: Read): ExportedList<CaseRowDto> => ({
  name: 'cases', title: { zh: '办件', en: 'Cases' }, rows: allPages(read),
  columns: [
    column('办件编号', 'Case', 24, ({ caseNo }) => caseNo),
    column('申请单位', 'Applicant', 36, ({ institution }) => institution),
    column('事项', 'Procedure', 28, ({ procedureTitle }, say) => say(procedureTitle)),
    column('状态', 'State', 14, ({ stateLabel }, say) => say(stateLabel)),
    column('当前环节', 'Current step', 30, ({ currentSteps }, say) => currentSteps.map(({ name }) => say(name)).join('；')),
    column('到期', 'Due', 14, ({ dueAt }) => (dueAt === null ? null : lastDayBefore(dueAt))),
    column('逾期', 'Overdue', 8, ({ currentSteps }, say) => (currentSteps.some(({ overdue }) => overdue) ? say({ zh: '是', en: 'yes' }) : null)),
    column('受理机关', 'Authority', 34, ({ authority }) => authority),
    column('受理地区', 'Region', 12, ({ filingRegion }) => filingRegion),
    column('提交', 'Submitted', 14, ({ submittedAt }) => submittedAt.slice(0, 10)),
    column('办结', 'Ended', 14, ({ endedAt }) => endedAt?.slice(0, 10) ?? null),
  ],
});
