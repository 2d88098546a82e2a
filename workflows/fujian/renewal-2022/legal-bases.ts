import type { LegalBasis } from '@beian/procedure';

const MOHRSS = '人力资源和社会保障部';

/** The notice, the rules of procedure it rests on, and the guidance whose article 14 names the grounds for ending a filing (FJ-R10). */
export const legalBases: readonly LegalBasis[] = [
  { number: '闽劳鉴〔2022〕26号', title: '关于做好职业技能等级评价机构备案续期工作的通知', issuer: '福建省职业技能鉴定指导中心', onFile: true },
  { number: '人社职司便函〔2020〕17号', title: '关于印发《职业技能等级认定工作规程（试行）》的通知', issuer: MOHRSS, onFile: false },
  { number: '人社职司〔2021〕57号', title: '技能人才评价违纪违规行为处理工作指引', issuer: MOHRSS, onFile: false },
];
