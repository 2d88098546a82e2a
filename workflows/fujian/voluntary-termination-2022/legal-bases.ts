import type { LegalBasis } from '@beian/procedure';

export const legalBases: readonly LegalBasis[] = [
  { number: '闽劳鉴〔2022〕26号', title: '关于做好职业技能等级评价机构备案续期工作的通知', issuer: '福建省职业技能鉴定指导中心', onFile: true },
];
