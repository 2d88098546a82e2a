import { civilDate } from '@beian/calendar';
import type { ParameterDeclaration } from '@beian/procedure/declaration';
import { leftOpenBy } from '../../shared/left-open.js';
import { parametersSince } from '../../shared/parameters-since.js';

/** The notice holds from here on. */
export const sinceNotice = civilDate('2022-12-15');
const parameter = parametersSince(sinceNotice);
const silent = leftOpenBy({ zh: '通知', en: 'the notice' });
const licensing = { zh: '参照《行政许可法》第三十二条', en: 'after article 32 of the Administrative Licensing Law' };
const notice = (zh: string, en: string) => ({ zh: `闽劳鉴〔2022〕26号 ${zh}`, en: `The notice, part ${en}` });

/*
 * What the notice counts itself, then recommended defaults with the assumption they rest on. A city that sets its own number gets a
 * dated value with its region; a value is appended, never edited.
 */
export const parameters: readonly ParameterDeclaration[] = [
  parameter('windowDays', 'calendarDays', 90, '续期申请开放（到期前）', 'Renewal opens before expiry', notice('二（FJ-R3）', '2 (FJ-R3)')),
  parameter('graceDays', 'calendarDays', 60, '存续期', 'Grace after expiry', notice('五（二）（FJ-R16）；遇休息日顺延（A-29）', '5 (2) (FJ-R16); a day of rest moves it on (A-29)')),
  parameter('feedbackDays', 'workdays', 30, '续期评估反馈期限', 'Evaluation and feedback', notice('四（二）（FJ-R12）', '4 (2) (FJ-R12)')),
  parameter('minimumBatches', 'batches', 6, '有效期内最少认定批次', 'Fewest batches within the validity', notice('三（一）2（FJ-R6）', '3 (1) 2 (FJ-R6)')),
  parameter('acceptanceReviewDays', 'workdays', 5, '受理审查期限', 'Acceptance review', silent('A-01', licensing)),
  parameter('deemedAcceptance', 'flag', true, '逾期未告知视为受理', 'Deemed accepted when nobody answers', silent('A-01', licensing)),
  parameter('correctionDays', 'workdays', 10, '补正期限', 'Correction period', silent('A-02')),
  parameter('correctionExtensionDays', 'workdays', 10, '补正延期（一次）', 'Extension of the correction period, once', silent('A-02')),
  parameter('postFilingPublicityDays', 'workdays', 0, '备案后公示', 'Publicity after filing', { zh: '通知未要求公示', en: 'The notice asks for no publicity' }),
  parameter('publicationReminderDays', 'calendarDays', 30, '网上公布提醒', 'Reminder of publication', silent('A-09')),
  parameter('validity', 'text', 'P3Y', '续期有效期', 'Validity after renewal', { zh: '以新的备案函为准；推荐默认值三年（A-26）', en: 'As the new filing letter says; recommended default three years (A-26)' }),
  parameter('retentionYears', 'years', 30, '案卷保管期限', 'Retention of case files', silent('A-40')),
  parameter('sideExitRetentionYears', 'years', 10, '未续期案卷保管期限', 'Retention of cases without a renewal', silent('A-40、A-55')),
];
