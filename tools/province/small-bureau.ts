import type { RoleCode } from '@beian/identity';

interface Post {
  readonly stem: string;
  readonly name: string;
  readonly roles: readonly RoleCode[];
  /** The posts of a large bureau whose work it does. */
  readonly does: readonly string[];
}

/** Six officers who can take a case from its beginning to its end without anybody judging his own work, and experts from outside. */
export const smallBureau: readonly Post[] = [
  { stem: 'shouli', name: '受理员', roles: ['receptionClerk', 'archivist'], does: ['shouli1', 'shouli2', 'dangan'] },
  { stem: 'chushen', name: '初审员', roles: ['initialReviewer', 'supervisingReviewer'], does: ['chushen1'] },
  { stem: 'pinggu', name: '评估员', roles: ['evaluationOrganizer', 'initialReviewer', 'objectionHandler'], does: ['pinggu', 'chushen2', 'chushen3', 'yiyi'] },
  { stem: 'wenshu', name: '文书员', roles: ['documentClerk', 'publicist', 'reportClerk'], does: ['wenshu1', 'wenshu2', 'gongshi', 'huizong'] },
  { stem: 'hegao', name: '核稿员', roles: ['officeReviewer', 'supervisor'], does: ['hegao', 'dudao'] },
  { stem: 'lingdao', name: '领导', roles: ['decisionMaker'], does: ['lingdao1', 'lingdao2'] },
  ...['一', '二', '三', '四', '五'].map((numeral, index): Post => (
    { stem: `zhuanjia${index + 1}`, name: `专家${numeral}`, roles: ['expert', 'expertLeader'], does: [`zhuanjia${index + 1}`] })),
];

export const officersOfSmallBureau = smallBureau.filter(({ roles }) => !roles.includes('expert')).length;

/** The post of a small bureau that does the work of one of a large bureau. */
export function postFor(largePost: string): string | null {
  return smallBureau.find(({ does }) => does.includes(largePost))?.stem ?? null;
}
