import type { LegalBasis } from '@beian/procedure';

const MOHRSS = '人力资源和社会保障部';
const PROVINCE = '河南省人力资源和社会保障厅';

/** HA-E2: the seven documents the guide rests on, and the guide itself. Two of them carry the same ordinal in the guide: cite by 文号. */
export const legalBases: readonly LegalBasis[] = [
  basis('豫职评〔2024〕4号', '河南省职业技能等级评价机构备案工作指南（2024年版）', '河南省职业技能等级评价指导中心', true),
  basis('人社部发〔2019〕90号', '关于改革完善技能人才评价制度的意见', MOHRSS),
  basis('人社职司便函〔2020〕17号', '关于印发《职业技能等级认定工作规程（试行）》的通知', MOHRSS),
  basis('人社职司便函〔2021〕57号', '关于印发《职业技能等级评价机构备案事项办理指南（试行）》和《技能人才评价违纪违规行为处理工作指引（试行）》的函', MOHRSS),
  basis('人社鉴发〔2019〕3号', '关于印发《企业职业技能等级认定备案工作流程（试行）》的通知', MOHRSS),
  basis('豫人社办〔2020〕19号', '关于在全省各类企业开展职业技能等级认定工作的通知', PROVINCE),
  basis('豫人社规〔2023〕6号', '关于印发《河南省职业技能等级评价机构管理办法（试行）》的通知', PROVINCE),
];

function basis(number: string, title: string, issuer: string, onFile = false): LegalBasis {
  return { number, title, issuer, onFile };
}
