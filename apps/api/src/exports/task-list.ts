import { lastDayBefore } from '@beian/calendar';
import { isRole, roles } from '@beian/identity';
import type { Page } from '../http/page-query.js';
import type { QueueTaskDto } from '../supervision/queues-dto.js';
import { allPages, column, type ExportedList } from './exported-list.js';

type Read = (asked: { readonly limit: number; readonly cursor?: string }) => Promise<Page<QueueTaskDto>>;

export const taskList = (read: Read): ExportedList<QueueTaskDto> => ({
  name: 'tasks', title: { zh: '待办任务', en: 'Open tasks' }, rows: allPages(read),
  columns: [
    column('办件编号', 'Case', 24, ({ caseNo }) => caseNo),
    column('申请单位', 'Applicant', 36, ({ institution }) => institution),
    column('环节', 'Step', 26, ({ name }, say) => say(name)),
    column('岗位', 'Role', 20, ({ role }, say) => (isRole(role) ? say(roles[role]) : role)),
    column('单位', 'Organ', 34, ({ organisation }) => organisation),
    column('办理人', 'Taken by', 14, ({ claimedBy }) => claimedBy),
    column('到达', 'Since', 14, ({ createdAt }) => createdAt.slice(0, 10)),
    column('截止', 'Due', 14, ({ dueAt }) => (dueAt === null ? null : lastDayBefore(dueAt))),
    column('剩余工作日', 'Working days left', 16, ({ remainingWorkdays }) => remainingWorkdays),
    column('逾期', 'Overdue', 8, ({ overdue }, say) => (overdue ? say({ zh: '是', en: 'yes' }) : null)),
  ],
});
