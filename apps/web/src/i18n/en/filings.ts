import type { Translation } from '../text-tree.js';
import type { filings as zh } from '../zh-CN/filings.js';

export const filings: Translation<typeof zh> = {
  own: 'My filings', register: 'Register of filings', lead: 'Validity, status and permissions of filings, with the rules behind them.', search: 'Name or filing number', status: 'Status', onlyEnding: 'Only those that end within 90 days or have ended', none: 'No filings', noneHelp: 'A filing appears here once it is in effect.',
  filingNo: 'Filing number', institution: 'Institution', authority: 'Filed with', validity: 'Validity', lines: 'Occupations', daysLeft: '{{count}} days left', lastDay: 'Ends today', ended: 'Ended {{count}} days ago', until: '{{from}} to {{until}}',
  permissions: 'Permissions', open: 'Open', closed: 'Closed', rule: 'Rule', since: 'since {{date}}',
  offers: 'What can be done', begin: 'Begin', goOn: 'Go to the case', opensOn: 'Opens by itself on {{date}}', apply: 'Fill in the application',
  versions: 'Versions', version: 'Version {{version}}', inForce: 'In force', effectiveAt: 'In effect since {{date}}', notEffective: 'Not in effect yet', takenOver: 'Taken over', by: 'Entered by {{title}} ({{caseNo}})', sites: 'Sites', noLines: 'No occupations',
  history: 'History', cases: 'Cases', level: 'Levels {{levels}}', exited: 'Exited',
  change: 'What changes in the filing', changePrepared: 'Takes effect when it is signed. Compare what is with what will be.', changeInForce: 'In effect since {{date}}.', before: 'Before', after: 'After', item: 'Item', validFrom: 'Valid from', validUntil: 'Valid until', noChange: 'This case changes no filing.',
  line: { added: 'Added', kept: 'Kept', changed: 'Changed', exited: 'Exits' }, site: { added: 'Added', kept: 'Kept', removed: 'Removed' },
  statuses: { fixed: 'Not in effect yet', active: 'Active', expiring: 'Expiring', grace: 'In grace', renewalSuspended: 'Renewal suspended', rectifying: 'Rectifying', windingDown: 'Winding down', lapsed: 'Lapsed', terminated: 'Terminated', revoked: 'Revoked' },
};
