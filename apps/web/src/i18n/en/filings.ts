import type { Translation } from '../text-tree.js';
import type { filings as zh } from '../zh-CN/filings.js';

export const filings: Translation<typeof zh> = {
  own: 'My filings', register: 'Register of filings', lead: 'Validity, status and permissions of filings, with the rules behind them.', search: 'Name or filing number', status: 'Status', onlyEnding: 'Only those that end within 90 days or have ended', none: 'No filings', noneHelp: 'A filing appears here once it is in effect.',
  filingNo: 'Filing number', institution: 'Institution', authority: 'Filed with', validity: 'Validity', lines: 'Occupations', daysLeft: '{{count, noun(one: day)}} left', lastDay: 'Ends today', ended: 'Ended {{count, noun(one: day)}} ago', until: '{{from}} to {{until}}',
  permissions: 'Permissions', open: 'Open', closed: 'Closed', rule: 'Rule', since: 'since {{date}}',
  offers: 'What can be done', begin: 'Begin', goOn: 'Go to the case', opensOn: 'Opens by itself on {{date}}', apply: 'Fill in the application',
  versions: 'Versions', version: 'Version {{version}}', inForce: 'In force', effectiveAt: 'In effect since {{date}}', notEffective: 'Not in effect yet', takenOver: 'Taken over', by: 'Entered by {{title}} ({{caseNo}})', sites: 'Sites', noLines: 'No occupations',
  history: 'History', cases: 'Cases', noCases: 'No case of this filing yet', openNow: 'The institution can begin it at any time', level: 'Levels {{levels}}', exited: 'Exited',
  change: 'What changes in the filing', changedParts: 'Occupations and sites that change', changePrepared: 'Takes effect when it is signed. Compare what is with what will be.', changeInForce: 'In effect since {{date}}.', before: 'Before', after: 'After', item: 'Item', validFrom: 'Valid from', validUntil: 'Valid until', changeUnknown: 'What this case changes in the filing cannot be read. Read it again before you sign.',
  supervision: {
    title: 'Supervision', none: 'Nothing on record', enter: 'Put on record', lead: 'The institution reads it on this page and is told at once. Who entered it, and when, is in the audit log.', what: 'What', kind: { rectificationOrder: 'Order to rectify', terminationGround: 'Ground for ending the filing' },
    issuedOn: 'Date', due: 'To be done by', text: 'What it says', basisField: 'Basis (inspection, number of the notice, or article)', entered: 'On record', open: 'Being rectified', overdue: 'Not done in time', done: 'Done on {{date}}', dueOn: 'by {{date}}', basis: 'Basis: {{basis}}', completion: 'Completion: {{completion}}',
    close: 'Close the rectification', doneOn: 'Day of completion', completionField: 'What was done, and how it was checked', closed: 'The rectification is closed', takeBack: 'Take back', takeBackTitle: 'Take the record back', takeBackLead: '“{{text}}”: what was entered by mistake counts no more once it is taken back. It stays in the history with your reason; the institution sees it and is told. What was decided on it before stands.', takenBack: 'Taken back', takenBackOn: 'Taken back on {{date}}', takenBackWhy: 'Taken back because: {{why}}', short: 'At least 4 characters',
  },
  line: { added: 'Added', kept: 'Kept', changed: 'Changed', exited: 'Exits' }, site: { added: 'Added', kept: 'Kept', removed: 'Removed' },
  statuses: { fixed: 'Not in effect yet', active: 'Active', expiring: 'Expiring', grace: 'In grace', renewalSuspended: 'Renewal suspended', rectifying: 'Rectifying', windingDown: 'Winding down', lapsed: 'Lapsed', terminated: 'Terminated', revoked: 'Revoked' },
};
