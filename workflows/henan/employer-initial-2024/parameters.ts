import { civilDate } from '@beian/calendar';
import type { ParameterDeclaration } from '@beian/procedure/declaration';
import { parametersSince } from '../../shared/parameters-since.js';

/** The guide is the edition of 2024; its own day of issue does not stand in the text. */
const sinceGuide = civilDate('2024-01-01');
const parameter = parametersSince(sinceGuide);

/*
 * The guide sets almost no number (HA-G10): the values below are recommended defaults, each with the assumption it rests on.
 * A city that sets its own number (HA-G2) gets a dated value with its region; a value is appended, never edited.
 */
export const parameters: readonly ParameterDeclaration[] = [
  parameter('acceptanceReviewDays', 'workdays', 5, '受理审查期限', 'Acceptance review', '指南未规定；参照《行政许可法》第三十二条（A-01）'),
  parameter('deemedAcceptance', 'flag', true, '逾期未告知视为受理', 'Deemed accepted when nobody answers', '指南未规定；参照《行政许可法》第三十二条（A-01）'),
  parameter('correctionDays', 'workdays', 10, '补正期限', 'Correction period', '指南未规定；推荐默认值（A-02）'),
  parameter('correctionExtensionDays', 'workdays', 10, '补正延期（一次）', 'Extension of the correction period, once', '指南未规定；推荐默认值（A-02）'),
  parameter('supervisingOpinionDays', 'workdays', 5, '监管地意见期限', 'Opinion of the supervising place', '指南附件1设意见栏，期限未规定；推荐默认值（A-17）'),
  parameter('panelMinimum', 'persons', 3, '评估专家组最少人数', 'Smallest expert panel', '指南未规定；推荐默认值，单数（A-03）'),
  parameter('visitNoticeDays', 'workdays', 3, '现场评估提前通知', 'Notice before an evaluation visit', '指南未规定；推荐默认值（A-04）'),
  parameter('rectificationDays', 'workdays', 15, '整改期限', 'Rectification period', '指南未规定；推荐默认值（A-05）'),
  parameter('rectificationRounds', 'rounds', 2, '整改最多轮次', 'Rounds of rectification', '指南未规定；推荐默认值（A-05）'),
  parameter('rectificationReminderDays', 'workdays', 3, '整改到期提醒提前', 'Reminder before rectification is due', '指南未规定；服务提醒（A-05）'),
  parameter('statementDays', 'workdays', 5, '陈述期限', 'Window for a statement', '陈述权见指南第一部分（十四）；期限为推荐默认值（A-10）'),
  parameter('postFilingPublicityDays', 'workdays', 5, '备案后公示', 'Publicity after filing', '公示见指南第一部分（九）4；期限为推荐默认值（A-36）'),
  parameter('publicationReminderDays', 'calendarDays', 30, '网上公布提醒', 'Reminder of publication', '指南未规定；推荐默认值（A-09）'),
  parameter('validity', 'text', 'P3Y', '备案有效期', 'Validity of the filing', '以备案回执为准；推荐默认值三年（A-26）'),
  parameter('retentionYears', 'years', 30, '案卷保管期限', 'Retention of case files', '指南未规定；推荐默认值（A-40）'),
  parameter('sideExitRetentionYears', 'years', 10, '未作决定案卷保管期限', 'Retention of cases without a decision', '指南未规定；推荐默认值（A-40、A-55）'),
];
