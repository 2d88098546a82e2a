import type { DeviatingCaseDto } from '../conformance/conformance-dto.js';
import type { IncidentDto } from '../incidents/incidents-dto.js';
import { column, rowsOf, type ExportedList } from './exported-list.js';

export const incidentList = (read: () => Promise<readonly IncidentDto[]>): ExportedList<IncidentDto> => ({
  name: 'incidents', title: { zh: '异常', en: 'Incidents' }, rows: rowsOf(read),
  columns: [
    column('办件编号', 'Case', 24, ({ caseNo }) => caseNo),
    column('环节', 'Step', 26, ({ name }, say) => (name === null ? null : say(name))),
    column('类别', 'Kind', 22, ({ kind }) => kind),
    column('原因', 'Reason', 70, ({ message }) => message),
    column('次数', 'Attempts', 10, ({ times }) => times),
    column('发生', 'Opened', 22, ({ openedAt }) => openedAt.slice(0, 16).replace('T', ' ')),
    column('最近', 'Last seen', 22, ({ lastSeenAt }) => lastSeenAt.slice(0, 16).replace('T', ' ')),
  ],
});

export const deviatingList = (read: () => Promise<readonly DeviatingCaseDto[]>): ExportedList<DeviatingCaseDto> => ({
  name: 'deviating', title: { zh: '与流程图不一致的办件', en: 'Deviating cases' }, rows: rowsOf(read),
  columns: [
    column('办件编号', 'Case', 24, ({ caseNo }) => caseNo),
    column('申请单位', 'Institution', 36, ({ institution }) => institution),
    column('首处不一致', 'First difference', 70, ({ first }, say) => (first === null ? null : say(first.text))),
    column('处数', 'Findings', 10, ({ findings }) => findings),
    column('核对时间', 'Verified', 22, ({ verifiedAt }) => verifiedAt.slice(0, 16).replace('T', ' ')),
  ],
});
