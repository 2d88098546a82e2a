import type { Translation } from '../text-tree.js';
import type { publicNotices as zh } from '../zh-CN/public-notices.js';

export const publicNotices: Translation<typeof zh> = {
  title: 'Notices', lead: 'While a notice runs, anybody may object, with or without a name.', state: 'State', open: 'Running', closed: 'Over', superseded: 'Published anew', none: 'No notice fits.', procedure: 'Procedure',
  remaining: '{{n, noun(one: working day)}} left', lastDay: 'Today is the last day', over: 'The period is over', provisional: ' (holidays not announced yet, the end may change)', until: '{{from}} to {{until}}', body: 'Published by', period: 'Period', number: 'Number',
  subjects: 'What it is about', sites: 'Sites', contact: 'Contact for objections', document: 'Verify the document', superseding: 'Another notice has taken its place', supersedes: 'It takes the place of an earlier notice', showNotice: 'Show it',
  object: 'Object', objectLead: 'Say what is wrong and why. You get a receipt number and a query code, and can follow the result with them.', late: 'The period is over: what you send now is handled as a complaint.',
  text: 'Objection', textHelp: 'Whom it concerns, facts and reasons; at least 10 characters', textShort: 'Give facts and reasons in at least 10 characters', textLong: 'At most {{most, noun(one: character)}}, now {{n}}: shorten it; details may be attached as a file', at: '{{field}}: {{fault}}', address: 'Address', anonymous: 'Name', named: 'With my name', unnamed: 'Anonymous', unnamedHelp: 'An anonymous objection is handled too, but nobody can ask you back: name facts that can be checked.',
  name: 'Name of person or organisation', phone: 'Telephone', email: 'E-mail', contactHelp: 'Only for those who examine the objection; stored encrypted and never published.', reachable: 'Give a telephone number or an e-mail address',
  files: 'Evidence (optional, up to 5 files)', filesHelp: 'PDF, JPG, PNG, DOCX, XLSX, up to 20 MB each', remove: 'Remove {{name}}', tooMany: 'Up to 5 files', tooLarge: '{{name}} is larger than 20 MB',
  challenge: 'Question', challengeHelp: 'In digits or words, Chinese or English', challengeAgain: 'Another question', trap: 'Leave this empty', submit: 'Send the objection', sending: 'Sending…', wrong: '{{n}} things to change:',
  received: 'The objection has arrived', receivedText: 'Keep or print the number and the code below: they are shown once, and you need them to follow the result.', receivedTwice: 'An earlier version, sent before you changed it, may have arrived too; then both are handled.', receivedLate: 'The period was over: it is handled as a complaint.', receiptNo: 'Receipt number', queryCode: 'Query code', receivedAt: 'Received', dueOn: 'Answer by',
  progress: 'Result of an objection', progressLead: 'See how far an objection is, with its receipt number and query code.', progressState: 'State', result: 'Result', reply: 'Verify the reply', toProgress: 'Follow an objection',
  states: { received: 'Received', registered: 'Being examined', answered: 'Answered', complaint: 'Handled as a complaint', lapsed: 'The case has ended otherwise' },
  results: { UNFOUNDED: 'Not founded', CHANGED: 'Founded, the notice was changed', UPHELD: 'Founded, the subject was removed' },
  answeredAt: 'Answered on', replyText: 'Reply',
};
