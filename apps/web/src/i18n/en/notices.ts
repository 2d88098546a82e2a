import type { Translation } from '../text-tree.js';
import type { notices as zhCN } from '../zh-CN/notices.js';

export const notices: Translation<typeof zhCN> = {
  none: 'No public notice in this case', published: '{{body}}, published {{time}}', until: 'open until {{day}} inclusive', remaining: '{{count, noun(one: working day)}} left', provisional: 'The holidays of that year are not announced yet: the last day is provisional, and nothing closes by itself before.',
  shown: 'What was shown', proof: 'Proof of publication (SHA-256): {{hash}}', objections: 'Objections and complaints ({{count}})', noObjections: 'No objection was received', anonymous: 'anonymous', named: 'under a name',
  receivedAt: 'received {{time}}', dueOn: 'to be verified by {{day}}',
  state: { open: 'Open', closed: 'Over', superseded: 'Published anew' },
  objectionState: { received: 'Received', registered: 'To be verified', answered: 'Answered', complaint: 'After the end: a complaint', lapsed: 'The case ended' },
  result: { UNFOUNDED: 'Unfounded', CHANGED: 'Founded, published anew', UPHELD: 'Upheld, removed' },
};
