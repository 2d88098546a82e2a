/** @typedef {import('@beian/identity').RoleCode} RoleCode */
/** @typedef {{ username: string, name: string, organisation: string, roles: readonly RoleCode[] }} TrainingPerson */

/** Role and how many people hold it; each line is other people than every other line. @type {readonly (readonly [string, string, readonly RoleCode[], number])[]} */
const bureau = [
  ['shouli', '受理', ['receptionClerk'], 2],
  ['chushen', '初审', ['initialReviewer', 'supervisingReviewer'], 3],
  ['pinggu', '评估', ['evaluationOrganizer'], 1],
  ['zhuanjia', '专家', ['expert', 'expertLeader'], 5],
  ['lingdao', '领导', ['decisionMaker'], 2],
  ['wenshu', '文书', ['documentClerk'], 2],
  ['hegao', '核稿', ['officeReviewer'], 1],
  ['gongshi', '公示', ['publicist'], 1],
  ['yiyi', '异议', ['objectionHandler'], 1],
  ['dudao', '督导', ['supervisor'], 1],
  ['huizong', '汇总', ['reportClerk'], 1],
  ['dangan', '档案', ['archivist'], 1],
];

/** Held at the province beside those of every bureau. @type {typeof bureau} */
const province = [
  ['shengling', '省领导', ['provincialDecisionMaker'], 1],
  ['fuhe', '复核', ['provincialReReviewer'], 1],
  ['shenghui', '省汇总', ['provincialReportClerk'], 2],
];

/** At a department that decides and issues beside a centre. @type {typeof bureau} */
const department = [
  ['shengling', '厅领导', ['provincialDecisionMaker'], 2],
  ['wenshu', '厅文书', ['documentClerk'], 2],
  ['hegao', '厅核稿', ['officeReviewer'], 1],
];

/** @type {typeof bureau} */
const institution = [
  ['jingban', '经办', ['applicantOperator'], 1],
  ['guanli', '管理', ['applicantAdmin', 'applicantOperator'], 1],
  ['faren', '法人', ['legalRepresentative'], 1],
];

/** @type {typeof bureau} */
const administration = [
  ['system', '系统管理', ['systemAdmin'], 1],
  ['security', '安全管理', ['securityAdmin'], 1],
  ['audit', '审计管理', ['auditAdmin'], 1],
];

const numerals = ['一', '二', '三', '四', '五'];

/** @param {string} organisation @param {typeof bureau} posts @returns {TrainingPerson[]} */
function staff(organisation, posts) {
  return posts.flatMap(([stem, title, roles, count]) => Array.from({ length: count }, (_, i) => ({
    username: `${organisation}-${stem}${count > 1 ? i + 1 : ''}`, name: `${title}${count > 1 ? numerals[i] : '员'}`, organisation, roles,
  })));
}

/** Posts by the kind of organisation; an authority without people has none. @param {import('./organisations.mjs').TrainingOrganisation} organisation @returns {typeof bureau} */
function postsOf({ key, kind, level, regionCode }) {
  if (kind === 'institution') return institution;
  if (kind === 'industry') return [['hangye', '行业', ['industryReviewer'], 1]];
  if (kind === 'operator') return administration;
  if (kind === 'department') return department;
  if (key === regionCode) return [];
  return level === 'province' ? [...bureau, ...province] : bureau;
}

/** Everybody of the training installation: names say what they do, so that nobody takes them for real people. @param {readonly import('./organisations.mjs').TrainingOrganisation[]} organisations @returns {TrainingPerson[]} */
export function people(organisations) {
  return organisations.flatMap((organisation) => staff(organisation.key, postsOf(organisation)));
}
