/* Annexes 1 and 2 of 吉人社函〔2022〕78号 are lost; the fields follow the conditions of its text. */

/** JL-S2: who may apply. */
export const CATEGORIES = [
  ['association', '行业组织（行业联合会、行业协会学会等）', 'Industry association'],
  ['college', '院校（技工院校、职业院校、设有应用学科的本科院校）', 'College or school'],
  ['enterprise', '已备案开展自主评价的企业', 'Enterprise filed to evaluate its own staff'],
  ['trainingBody', '社会培训机构', 'Social training body'],
] as const;

/** JL-S17: who makes the first assessment. */
export const AFFILIATIONS = [
  ['centralProvincial', '中省属机构', 'Central or provincial body'],
  ['municipal', '市（州）属及以下机构', 'Municipal body or below'],
] as const;

/** JL-S5, in the order of the text. */
export const PROHIBITIONS = [
  ['violations', '申请机构及法定代表人在培训评价领域有违法违规或失信行为', 'Violations or dishonesty in training and evaluation'],
  ['inspectionFailed', '社会团体、民办非企业单位等3年内民政部门年审不合格', 'Annual inspection failed within three years'],
  ['illegalOrganisation', '在民政部门非法社会组织名单中', 'On the list of illegal organisations'],
  ['abnormalOperation', '企业3年内在企业经营异常名录内', 'In the list of abnormal operations within three years'],
  ['badRecord', '申请机构在人才评价领域有不良记录', 'Bad record in the evaluation of talent'],
] as const;

/** JL-S6, JL-S10: what material 7 holds. */
export const SYSTEMS = [
  ['operation', '职业技能等级认定管理运行制度', 'Rules of operation'],
  ['finance', '财务制度', 'Financial rules'],
  ['quality', '质量管控措施', 'Quality control'],
  ['emergency', '突发事件应急预案', 'Emergency plan'],
] as const;

export const SITE_PURPOSES = [
  ['theory', '理论知识考试', 'Theory examination'],
  ['practice', '技能操作考核', 'Practical examination'],
  ['office', '办公', 'Office'],
] as const;

export const TENURES = [
  ['owned', '自有', 'Owned'],
  ['leased', '租赁', 'Leased'],
] as const;
