import type { LegalBasis } from '@beian/procedure';

const MOHRSS = '人力资源和社会保障部';

/** JL-S1: what the notice rests on, and the notice itself. */
export const legalBases: readonly LegalBasis[] = [
  { number: '吉人社函〔2022〕78号', title: '关于持续开展社会培训评价组织职业技能等级认定机构征集工作的通知', issuer: '吉林省人力资源和社会保障厅', onFile: true },
  { number: '人社部发〔2019〕90号', title: '关于改革完善技能人才评价制度的意见', issuer: MOHRSS, onFile: false },
  { number: '人社部发〔2022〕14号', title: '关于健全完善新时代技能人才职业技能等级制度的意见（试行）', issuer: MOHRSS, onFile: false },
  { number: '人社职司便函〔2021〕57号', title: '关于印发《职业技能等级评价机构备案事项办理指南（试行）》和《技能人才评价违纪违规行为处理工作指引（试行）》的函', issuer: MOHRSS, onFile: false },
];
