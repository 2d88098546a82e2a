import { civilDate } from '@beian/calendar';
import type { ParameterDeclaration } from '@beian/procedure/declaration';
import { leftOpenBy } from '../../shared/left-open.js';
import { parametersSince } from '../../shared/parameters-since.js';
import { objectionParameters } from '../../shared/public-notice/parameters.js';

const sinceNotice = civilDate('2022-06-17');
const parameter = parametersSince(sinceNotice);
const silent = leftOpenBy({ zh: '通知', en: 'the notice' });
const notice = (zh: string, en: string) => ({ zh: `吉人社函〔2022〕78号 ${zh}`, en: `The notice, part ${en}` });

/* The notice sets windows, the length of the public notice and the validity; what it leaves open is a recommended default with its assumption. */
export const parameters: readonly ParameterDeclaration[] = [
  parameter('solicitationWindows', 'text', '03-15/03-30 07-15/07-30 10-15/10-30', '申报时间（每年，含首尾两日）', 'Windows of application every year, first and last day included', notice('六（JL-S23）', '6 (JL-S23)')),
  parameter('noticeWorkdays', 'workdays', 5, '公示期', 'Public notice', notice('四（三）3（JL-S20）：不少于5个工作日', '4 (3) 3 (JL-S20): at least 5 working days')),
  ...objectionParameters,
  parameter('correctionDays', 'workdays', 10, '补正期限', 'Correction period', silent('A-02')),
  parameter('correctionExtensionDays', 'workdays', 10, '补正延期（一次）', 'Extension of the correction period, once', silent('A-02')),
  parameter('panelMinimum', 'persons', 3, '评估专家组最少人数', 'Smallest expert panel', silent('A-03', { zh: '推荐默认值，单数', en: 'recommended default, an odd number' })),
  parameter('visitNoticeDays', 'workdays', 3, '现场评估提前通知', 'Notice before an evaluation visit', silent('A-04')),
  parameter('rectificationDays', 'workdays', 15, '整改期限', 'Rectification period', silent('A-05')),
  parameter('rectificationRounds', 'rounds', 2, '整改最多轮次', 'Rounds of rectification', silent('A-05')),
  parameter('rectificationReminderDays', 'workdays', 3, '整改到期提醒提前', 'Reminder before rectification is due', silent('A-05', { zh: '服务提醒', en: 'a reminder as a service' })),
  parameter('validity', 'text', 'P3Y', '备案回执有效期', 'Validity of the receipt', notice('四（三）3（JL-S21）：有效期3年', '4 (3) 3 (JL-S21): valid for 3 years')),
  parameter('retentionYears', 'years', 30, '案卷保管期限', 'Retention of case files', silent('A-40')),
  parameter('sideExitRetentionYears', 'years', 10, '未作决定案卷保管期限', 'Retention of cases without a decision', silent('A-40、A-55')),
];
