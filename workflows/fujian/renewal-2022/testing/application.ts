import type { JsonObject } from '@beian/procedure/kernel';

/** A complete application of a synthetic employer in Fuzhou with six batches; no person or institution here exists. */
export const renewalApplication = {
  orgName: '福州示例装备有限公司',
  orgKind: 'employer',
  filingNo: 'Y010035000001',
  validFrom: '2023-07-01',
  validUntil: '2026-06-30',
  filedWith: '福州市职业技能鉴定指导中心',
  filedAddress: '福州市鼓楼区示例路1号',
  headName: '林示例',
  headPhone: '13800000011',
  contactName: '陈示范',
  contactPhone: '13800000012',
  email: 'renewal@example.cn',
  lines: [{ code: '6-31-01-03', occupation: '电工', workType: null, levels: ['5', '4', '3'], standard: '国标2018年版' }],
  plans: [1, 2, 3, 4, 5, 6].map((number) => ({
    planNo: `P2025000${number}`, occupation: '电工', workType: null, level: '4', assessed: 30, passed: 25, online: 'yes', year: 2025,
  })),
  batchTotal: 6,
  assessedTotal: 180,
  passedTotal: 150,
  forceMajeure: 'no',
  forceMajeureReason: null,
  incentiveProof: 'attached',
  situation: '有效期内规范开展职业技能等级认定，共6个批次。',
  problems: '暂无突出问题。',
  nextStage: '按计划继续开展认定工作，完善内部质量督导。',
  commitment: true,
  signed: { name: '林示例', date: '2026-04-15' },
} as const satisfies JsonObject;
