/* What annex 1 of 豫职评〔2024〕4号 offers to tick, in its order. */

export const BUSINESS_TYPES = [
  ['initial', '首次备案', 'Initial filing'],
  ['increment', '增量备案', 'Incremental filing'],
  ['change', '信息变更', 'Change of information'],
] as const;

/** 央企 and 民办 stand inside 企业 and 院校 and are ticked beside them. */
export const LEGAL_FORMS = [
  ['enterprise', '企业', 'Enterprise'],
  ['centralEnterprise', '央企（企业内）', 'Central enterprise (within enterprise)'],
  ['college', '院校', 'College or school'],
  ['privateCollege', '民办（院校内）', 'Private (within college or school)'],
  ['privateNonEnterprise', '民办非企业单位', 'Private non-enterprise unit'],
  ['association', '社会团体', 'Association'],
  ['otherInstitution', '其他事业单位', 'Other public institution'],
  ['other', '其他', 'Other'],
] as const;

export const SOCIAL_GRADES = [
  ['5A', '5A级', '5A'], ['4A', '4A级', '4A'], ['3A', '3A级', '3A'], ['2A', '2A级', '2A'], ['1A', '1A级', '1A'],
  ['none', '未评估', 'Not graded'],
] as const;

export const ORG_SUB_KINDS = [
  ['nationalEmployerBranch', '全国性用人单位分支机构', 'Branch of a nationwide employer'],
  ['provinceEmployer', '省内其他用人单位', 'Other employer in the province'],
  ['nationalSocialBranch', '全国社评组织分支', 'Branch of a nationwide social evaluation organisation'],
  ['industrySocialBranch', '行业社评组织分支', 'Branch of an industry social evaluation organisation'],
  ['provinceSocial', '省内其他社评组织', 'Other social evaluation organisation in the province'],
  ['college', '院校', 'College or school'],
  ['other', '其他', 'Other'],
] as const;

/** Not on annex 1: what DT-HA-ROUTE decides on, declared by the applicant with proof. */
export const AFFILIATIONS = [
  ['centralBranch', '中央企业驻豫分支机构', 'Branch of a central enterprise in the province'],
  ['provincial', '省属用人单位', 'Employer owned by the province'],
  ['other', '其他用人单位', 'Other employer'],
] as const;

export const TENURES = [
  ['owned', '自有', 'Owned'],
  ['rented', '租用', 'Rented'],
  ['borrowed', '借用', 'Borrowed'],
] as const;

/** 提交材料清单; the value is the number on the form. */
export const MATERIAL_CHECKLIST = [
  ['1', '1. 备案或增量备案、变更申请文件', '1. Request for filing, incremental filing or change'],
  ['2', '2. 诚信承诺书', '2. Statement of integrity'],
  ['3', '3. 法人登记证书、营业执照、办学许可证（复印件）', '3. Registration certificate, business licence, school licence (copies)'],
  ['4', '4. 评价实施方案', '4. Implementation plan'],
  ['5', '5. 场地、设施设备等资产有效证明文件', '5. Proof of venues, facilities and equipment'],
  ['6', '6. 试题资源情况（仅社会培训评价组织提交）', '6. Question resources (social training evaluation organisations only)'],
  ['7', '7. 实体证书样本（仅社会培训评价组织提交）', '7. Sample of the paper certificate (social training evaluation organisations only)'],
  ['8', '8. 评价管理制度', '8. Evaluation management rules'],
  ['9', '9. 其他（例：部中心完成备案相关佐证材料、央企集团公司评价工作实施方案等）', '9. Other (such as proof of filing with the national centre, the plan of the central enterprise group)'],
] as const;
