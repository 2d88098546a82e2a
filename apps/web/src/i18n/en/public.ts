import type { Translation } from '../text-tree.js';
import type { publicPages as zh } from '../zh-CN/public.js';
import { publicNotices } from './public-notices.js';
import { publicRegister } from './public-register.js';

export const publicPages: Translation<typeof zh> = {
  title: 'Filing: public service', language: '中文', largeText: 'Large text', darkColours: 'Dark', toDesks: 'Sign in', hotline: 'Questions and complaints: 12333', navigation: 'Sections',
  nav: { home: 'Start', notices: 'Notices', register: 'Institutions', progress: 'Progress', verify: 'Verify', procedures: 'Procedures' },
  lead: 'Look up filed institutions and notices, follow a case, verify a document. No sign-in needed.',
  progressLead: 'See how far a case is, with its number and query code.', verifyLead: 'Scan the QR code of a document or enter its verification code.', proceduresLead: 'Conditions, materials, legal basis and what happens.',
  number: 'Case number', code: 'Query code', numberHelp: 'On the page after submission or in the notice of acceptance', ask: 'Look up', asking: 'Looking up…', required: 'This field is required', verifyCode: 'Verification code', verify: 'Verify',
  institution: 'Applicant', endedAt: 'Finished', voided: 'This document is void', state: 'State', procedure: 'Procedure', submittedAt: 'Submitted', applyUntil: 'Apply until', authority: 'Authority',
  genuine: 'This document is genuine', genuineText: 'This system issued it; the following is authoritative.', documentTitle: 'Document', documentNumber: 'Number', issuedBy: 'Issued by', signedAt: 'Signed', digest: 'Digest of the file (SHA-256)',
  notFound: 'Nothing found; please check what you entered.', failed: 'Not possible at the moment; please try later.', tooLong: 'What you entered is too long; shorten it and search again.', noProcedures: 'No procedures published', skip: 'Skip to content', notFoundPage: 'There is no such page',
  print: 'Print', all: 'All', nextPage: 'Next page', firstPage: 'To the first page', back: 'Back',
  steps: {
    title: 'Steps', went: 'States', done: 'Done', current: 'Under way', ahead: 'Not begun', ifApplies: 'if it applies', since: 'since {{date}}', between: '{{from}} to {{until}}',
    usual: 'Usually {{median, noun(one: working day)}} (nine of ten within {{p90}}; counted {{times, noun(one: time)}})', sameDay: 'Usually the same day (nine of ten within {{p90, noun(one: working day)}}; counted {{times, noun(one: time)}})', whole: 'From application to the end: usually {{median, noun(one: day)}}, nine of ten within {{p90, noun(one: day)}} (of the {{times, noun(one: case)}} that went well and ended last)', unknown: 'Too few finished cases to say how long it takes',
    term: { workdays: 'Term: {{days, noun(one: working day)}}', calendarDays: 'Term: {{days, noun(one: day)}}' }, inside: 'Steps inside', who: 'Who acts',
    lead: 'The usual way from application to the end. Steps marked “if it applies” are not part of every case. Durations are those of finished cases.',
  },
  details: { conditions: 'Conditions', materials: 'Materials', bases: 'Legal basis', parameters: 'Terms and numbers', paperCopies: '{{copies}} on paper', sample: 'Sample (Word)', apply: 'Sign in to apply' },
  units: { workdays: 'working days', calendarDays: 'days', years: 'years', rounds: 'rounds', batches: 'batches', persons: 'persons', flag: '', text: '' },
  yes: 'yes', no: 'no',
  register: publicRegister,
  notices: publicNotices,
};
