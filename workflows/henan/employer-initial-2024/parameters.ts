import { civilDate } from '@beian/calendar';
import type { ParameterDeclaration } from '@beian/procedure/declaration';
import { leftOpenBy } from '../../shared/left-open.js';
import { parametersSince } from '../../shared/parameters-since.js';

/** The guide is the edition of 2024; its own day of issue does not stand in the text. */
const sinceGuide = civilDate('2024-01-01');
const parameter = parametersSince(sinceGuide);
const silent = leftOpenBy({ zh: '指南', en: 'the guide' });
const licensing = { zh: '参照《行政许可法》第三十二条', en: 'after article 32 of the Administrative Licensing Law' };

/*
 * The guide sets almost no number (HA-G10): the values below are recommended defaults, each with the assumption it rests on.
 * A city that sets its own number (HA-G2) gets a dated value with its region; a value is appended, never edited.
 */
export const parameters: readonly ParameterDeclaration[] = [
  parameter('acceptanceReviewDays', 'workdays', 5, '受理审查期限', 'Acceptance review', silent('A-01', licensing)),
  parameter('deemedAcceptance', 'flag', true, '逾期未告知视为受理', 'Deemed accepted when nobody answers', silent('A-01', licensing)),
  parameter('correctionDays', 'workdays', 10, '补正期限', 'Correction period', silent('A-02')),
  parameter('correctionExtensionDays', 'workdays', 10, '补正延期（一次）', 'Extension of the correction period, once', silent('A-02')),
  parameter('supervisingOpinionDays', 'workdays', 5, '监管地意见期限', 'Opinion of the supervising place', { zh: '指南附件1设意见栏，期限未规定；推荐默认值（A-17）', en: 'Annex 1 of the guide has a box for it, but no period; recommended default (A-17)' }),
  parameter('panelMinimum', 'persons', 3, '评估专家组最少人数', 'Smallest expert panel', silent('A-03', { zh: '推荐默认值，单数', en: 'recommended default, an odd number' })),
  parameter('visitNoticeDays', 'workdays', 3, '现场评估提前通知', 'Notice before an evaluation visit', silent('A-04')),
  parameter('rectificationDays', 'workdays', 15, '整改期限', 'Rectification period', silent('A-05')),
  parameter('rectificationRounds', 'rounds', 2, '整改最多轮次', 'Rounds of rectification', silent('A-05')),
  parameter('rectificationReminderDays', 'workdays', 3, '整改到期提醒提前', 'Reminder before rectification is due', silent('A-05', { zh: '服务提醒', en: 'a reminder as a service' })),
  parameter('statementDays', 'workdays', 5, '陈述期限', 'Window for a statement', { zh: '陈述权见指南第一部分（十四）；期限为推荐默认值（A-10）', en: 'The right to a statement: guide, part 1 (14); the period is a recommended default (A-10)' }),
  parameter('postFilingPublicityDays', 'workdays', 5, '备案后公示', 'Publicity after filing', { zh: '公示见指南第一部分（九）4；期限为推荐默认值（A-36）', en: 'The publicity: guide, part 1 (9) 4; the period is a recommended default (A-36)' }),
  parameter('publicationReminderDays', 'calendarDays', 30, '网上公布提醒', 'Reminder of publication', silent('A-09')),
  parameter('validity', 'text', 'P3Y', '备案有效期', 'Validity of the filing', { zh: '以备案回执为准；推荐默认值三年（A-26）', en: 'As the receipt says; recommended default three years (A-26)' }),
  parameter('retentionYears', 'years', 30, '案卷保管期限', 'Retention of case files', silent('A-40')),
  parameter('sideExitRetentionYears', 'years', 10, '未作决定案卷保管期限', 'Retention of cases without a decision', silent('A-40、A-55')),
];
