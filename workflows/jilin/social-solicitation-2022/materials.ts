import type { MaterialDeclaration, MaterialMedium } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';

/** JL-S-M1 to M9 (JL-S16). Copies and media that the text leaves open: A-38. */
export const materials: readonly MaterialDeclaration[] = [
  material('JL-S-M1', 'sealedScan', always, '申请报告', 'Application report', '单位正式行文，加盖公章', 'A formal document of the institution under its seal'),
  material('JL-S-M2', 'form', always, '《社会培训评价组织职业技能等级认定机构申请表》（附件1）', 'Application form (annex 1)', '打印申请表，法定代表人签字、单位盖章后上传扫描件；纸质一式2份', 'Print the form, have it signed and sealed and upload the scan; 2 paper copies'),
  material('JL-S-M3', 'scan', always, '法人登记证书复印件及相关部门登记（注册）许可证复印件', 'Registration certificate and permits (copies)', '编办、市场监管或民政等部门登记（注册）的许可证', 'Permits of the competent registration authority'),
  material('JL-S-M4', 'document', always, '职业技能等级认定工作实施方案（附件2）', 'Implementation plan (annex 2)', null, null),
  material('JL-S-M5-OWNED', 'scan', hasOwnedSite, '自有场地、设施设备产权证明复印件', 'Title to owned premises and equipment (copy)', null, null),
  material('JL-S-M5-LEASED', 'scan', hasLeasedSite, '租赁合同复印件及租赁方产权证明复印件', 'Lease and title of the landlord (copies)', '租期应在5年以上', 'The term of the lease is five years or more', 'JL-S9'),
  material('JL-S-M6', 'document', always, '工作机构及专职工作人员、专家队伍、考评员、内部质量督导员名单', 'Unit, full-time staff, experts, assessors, internal supervisors', null, null),
  material('JL-S-M7', 'documentSet', always, '管理运行制度、财务制度、质量管控文件及应急预案', 'Rules of operation, finance, quality control, emergency plan', null, null),
  material('JL-S-M8', 'document', always, '拟开展的职业（工种）、职业编码、等级以及评价标准或评价规范', 'Occupations, codes, levels, standards or norms', null, null),
  material('JL-S-M9', 'sealedScan', always, '诚信承诺书', 'Statement of integrity', '加盖公章', 'Under the seal of the institution'),
];

function material(
  id: string, medium: MaterialMedium, applies: (application: JsonObject) => boolean, zh: string, en: string, helpZh: string | null, helpEn: string | null, rule = 'JL-S16',
): MaterialDeclaration {
  const help = helpZh === null || helpEn === null ? null : { zh: helpZh, en: helpEn };
  return { id, medium, applies, name: { zh, en }, help, rule, paperCopies: () => (medium === 'form' ? 2 : 1) };
}

function always(): boolean {
  return true;
}

function hasOwnedSite(application: JsonObject): boolean {
  return tenuresOf(application).includes('owned');
}

function hasLeasedSite(application: JsonObject): boolean {
  return tenuresOf(application).includes('leased');
}

/** Drafts hold sites in any state of completion. */
function tenuresOf({ sites }: JsonObject): readonly unknown[] {
  return Array.isArray(sites) ? sites.map((site) => (typeof site === 'object' && site !== null ? Reflect.get(site, 'tenure') : null)) : [];
}
