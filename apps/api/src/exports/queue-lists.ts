import { isRole, roles } from '@beian/identity';
import type { HolderQueueDto, OrganQueueDto, QueueDto } from '../supervision/overview-dto.js';
import { column, rowsOf, type ExportedColumn, type ExportedList } from './exported-list.js';

const figures: readonly ExportedColumn<QueueDto>[] = [
  column('待办', 'Open', 10, ({ open }) => open),
  column('未领取', 'Not taken', 10, ({ unclaimed }) => unclaimed),
  column('今日到期', 'Due today', 10, ({ dueToday }) => dueToday),
  column('逾期', 'Overdue', 10, ({ overdue }) => overdue),
  column('等待中位数（工作日）', 'Median age (working days)', 22, ({ medianWorkdays }) => medianWorkdays),
  column('最久（工作日）', 'Oldest (working days)', 20, ({ oldestWorkdays }) => oldestWorkdays),
  column('最久自', 'Oldest since', 14, ({ oldestSince }) => oldestSince),
];

const named: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = { institutions: { zh: '申请单位（全部）', en: 'Institutions (all)' }, experts: { zh: '评估专家（全部）', en: 'Experts (all)' } };

export const organQueueList = (read: () => Promise<readonly OrganQueueDto[]>): ExportedList<OrganQueueDto> => ({
  name: 'queues', title: { zh: '待办队列', en: 'Queues' }, rows: rowsOf(read),
  columns: [column('单位', 'Organ', 40, ({ key, name }, say) => (named[key] ? say(named[key]) : name)), ...figures],
});

export const holderQueueList = (read: () => Promise<readonly HolderQueueDto[]>): ExportedList<HolderQueueDto> => ({
  name: 'holders', title: { zh: '人员待办', en: 'By person' }, rows: rowsOf(read),
  columns: [column('人员', 'Person', 18, ({ name }) => name), column('岗位（未领取）', 'Group (not taken)', 24, ({ role }, say) => (role !== null && isRole(role) ? say(roles[role]) : role)), ...figures],
});
