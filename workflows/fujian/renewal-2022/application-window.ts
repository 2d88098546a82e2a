import { beforeExpiry, formatCivilDateZh, graceEnd } from '@beian/calendar';
import type { MessageApplication } from '@beian/procedure';
import { safeDate } from './rules/window.js';

/** FJ-R3, FJ-R16: by the server's receipt, from E−90 until the end of the grace. */
export const applicationWindow: MessageApplication = {
  message: 'renewalSubmitted',
  refusal: ({ validUntil, filingNo }, { today, calendar, parameters }) => {
    const first = beforeExpiry(validUntil, Number(parameters['windowDays']));
    const last = graceEnd(calendar, validUntil, Number(parameters['graceDays'])).date;
    if (today < first) {
      return {
        code: 'RENEWAL_TOO_EARLY', rule: 'FJ-R3',
        message: {
          zh: `备案 ${filingNo} 有效期至 ${formatCivilDateZh(validUntil)}，自 ${formatCivilDateZh(first)} 起方可申请续期；草稿已保存，请届时提交。`,
          en: `The filing ${filingNo} is valid until ${validUntil}; its renewal can be applied for from ${first}. The draft is kept: submit it then.`,
        },
      };
    }
    if (today <= last) return null;
    return {
      code: 'RENEWAL_GIVEN_UP', rule: 'FJ-R16',
      message: {
        zh: `备案 ${filingNo} 的存续期已于 ${formatCivilDateZh(last)} 届满，视为自动放弃续期；继续开展认定的，请重新申请备案。`,
        en: `The grace of the filing ${filingNo} ended on ${last} and its renewal counts as given up; to go on evaluating, apply for a new filing.`,
      },
    };
  },
  advice: ({ validUntil }, { today, calendar, parameters }) => {
    const safe = safeDate(calendar, validUntil, Number(parameters['feedbackDays']));
    const last = graceEnd(calendar, validUntil, Number(parameters['graceDays'])).date;
    const latest = { zh: `最迟可在存续期末 ${formatCivilDateZh(last)} 提交。`, en: `The last day is ${last}, the end of the grace.` };
    if (today > safe) {
      return {
        rule: 'FJ-R15',
        text: {
          zh: `稳妥提交日 ${formatCivilDateZh(safe)} 已过，请尽快提交：备案于 ${formatCivilDateZh(validUntil)} 到期，此后数据上报终止，核发新函后恢复。${latest.zh}`,
          en: `The safe date, ${safe}, is past; submit soon: the filing expires on ${validUntil}, and reporting rests from then until the new letter. ${latest.en}`,
        },
      };
    }
    return {
      rule: 'FJ-R12',
      text: {
        zh: `稳妥提交日：${formatCivilDateZh(safe)}。在此之前（含当日）提交的，评估反馈期限（30个工作日）不晚于到期日 ${formatCivilDateZh(validUntil)}；此后提交的，到期后数据上报将暂停至核发新函。${latest.zh}`,
        en: `Safe date: ${safe}. Submitted by then, the feedback (30 working days) is due by the expiry on ${validUntil}; later, reporting rests from expiry until the new letter. ${latest.en}`,
      },
    };
  },
};
