import type { MaterialDeclaration, MaterialMedium } from '@beian/procedure/declaration';
import type { Json, JsonObject } from '@beian/procedure/kernel';

const PROVED_AFFILIATIONS: readonly Json[] = ['centralBranch', 'provincial'];

/** 申请材料 of the guide, part 1 (八): "including but not limited to". Copies that the text leaves open: A-38. */
export const materials: readonly MaterialDeclaration[] = [
  material('HA-E-M1', 'sealedScan', always, '申请备案职业技能等级评价机构的文件', 'Request to be filed as evaluation institution',
    '单位正式行文，加盖公章', 'A formal document of the institution under its seal'),
  material('HA-E-M2', 'form', always, '《河南省职业技能等级评价机构备案申请表》', 'Application form (annex 1)',
    '打印申请表，法定代表人签字、单位盖章后上传扫描件；纸质一式2份，行业部门推荐或监管地与备案地不一致的相应增加',
    'Print the form, have it signed and sealed and upload the scan; 2 paper copies, one more each for a recommending industry authority and a different supervising place'),
  material('HA-E-M3', 'scan', always, '法人登记证书、营业执照（复印件）', 'Registration certificate, business licence (copy)',
    '证照在有效期内，信息与申请表一致', 'In force and agreeing with the application form'),
  material('HA-E-M4', 'sealedScan', always, '诚信承诺书', 'Statement of integrity', '加盖公章', 'Under the seal of the institution'),
  material('HA-E-M5', 'document', always, '职业技能等级认定工作实施方案', 'Implementation plan',
    '参考附件2的章节，须附认定工作流程图', 'Along the outline of annex 2, with a flow chart of the evaluation'),
  material('HA-E-M6', 'documentSet', always, '评价管理制度', 'Evaluation management rules',
    '采取考试考核评价模式的可参考附件3的18项制度，其他模式根据实际增减', 'Along the 18 rules of annex 3 for evaluation by examination; other ways add or leave out'),
  material('HA-E-M7', 'document', usesNorm, '行业、企业评价规范', 'Evaluation norm of the industry or enterprise',
    '申请职业使用评价规范的提交，须经人社部备案公示', 'Where a line uses a norm: as filed with and published by the ministry'),
  material('HA-E-M8-1', 'scan', isCentralBranch, '人社部同意央企集团公司备案的文件', 'Consent of the ministry to the filing of the group', null, null, 'HA-E14'),
  material('HA-E-M8-2', 'scan', isCentralBranch, '央企集团公司等级认定工作实施方案', 'Implementation plan of the group', null, null, 'HA-E14'),
  material('HA-E-M8-3', 'scan', isCentralBranch, '集团公司关于职业技能等级认定工作的区域管理情况', 'Regional management statement of the group', null, null, 'HA-E14'),
  material('HA-E-AFFILIATION', 'scan', hasToProveAffiliation, '隶属关系证明材料', 'Proof of affiliation',
    '证明为央企驻豫分支机构或省属用人单位，如上级单位文件、国有产权登记证',
    'That the employer is a branch of a central enterprise or belongs to the province, such as a document of the superior body', 'HA-E3'),
];

function material(
  id: string, medium: MaterialMedium, applies: (application: JsonObject) => boolean, zh: string, en: string, helpZh: string | null, helpEn: string | null, rule = 'HA-E13',
): MaterialDeclaration {
  const help = helpZh === null || helpEn === null ? null : { zh: helpZh, en: helpEn };
  return { id, medium, applies, name: { zh, en }, help, rule, paperCopies: medium === 'form' ? formCopies : oneCopy };
}

function oneCopy(): number {
  return 1;
}

/** HA-G7: one for the bureau and one for the applicant, one more each for an industry authority and a different supervising place. */
function formCopies({ industryAuthority, supervisingRegion }: JsonObject): number {
  return 2 + [industryAuthority, supervisingRegion].filter((party) => typeof party === 'string' && party !== '').length;
}

function always(): boolean {
  return true;
}

function isCentralBranch({ affiliation }: JsonObject): boolean {
  return affiliation === 'centralBranch';
}

function hasToProveAffiliation({ affiliation }: JsonObject): boolean {
  return PROVED_AFFILIATIONS.includes(affiliation ?? null);
}

/** Drafts hold lines in any state of completion. */
function usesNorm({ lines }: JsonObject): boolean {
  const kinds = Array.isArray(lines) ? lines.map(standardKindOf) : [];
  return kinds.some((kind) => kind === 'industryNorm' || kind === 'enterpriseNorm');
}

function standardKindOf(line: Json): unknown {
  return typeof line === 'object' && line !== null ? Reflect.get(line, 'standardKind') : null;
}
