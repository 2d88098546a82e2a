import type { JsonObject } from '@beian/procedure/kernel';

/** A complete letter of a synthetic institution; its filing number is prefilled. */
export const terminationLetter = {
  orgName: '福州示例机械有限公司', filingNo: 'Y010035900001', reason: '企业转产，不再自主开展技能等级评价', lastEvaluationOn: null,
  windUp: '资料移交档案室，证书于本月内核发完毕', dutiesAccepted: true, contactName: '陈示范', contactPhone: '13800000002', signed: { name: '林示例', date: '2026-03-02' },
} as const satisfies JsonObject;

/** What the centre finds; the data are not uploaded completely where `data` is open. */
export const windUpCheck = (data: 'DONE' | 'OPEN') => ({
  archive: 'DONE', certificates: 'DONE', data, openRemark: data === 'OPEN' ? '2人次证书数据待上传' : null, opinion: '收尾情况属实',
});
