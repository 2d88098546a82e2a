import type { Translation } from '../text-tree.js';
import type { publicPages as zh } from '../zh-CN/public.js';

export const publicPages: Translation<typeof zh> = {
  title: 'Filing: public service', language: '中文', toDesks: 'Sign in', hotline: 'Questions and complaints: 12333',
  nav: { home: 'Start', progress: 'Progress', verify: 'Verify', procedures: 'Procedures' },
  lead: 'Follow a case, verify a document, read about the procedures. No sign-in needed.',
  progressLead: 'See how far a case is, with its number and query code.', verifyLead: 'Scan the QR code of a document or enter its verification code.', proceduresLead: 'Conditions, legal basis and how to apply.',
  number: 'Case number', code: 'Query code', numberHelp: 'On the page after submission or in the notice of acceptance', ask: 'Look up', asking: 'Looking up…', required: 'This field is required', verifyCode: 'Verification code', verify: 'Verify',
  institution: 'Applicant', endedAt: 'Finished', voided: 'This document is void', state: 'State', procedure: 'Procedure', submittedAt: 'Submitted', steps: 'What happened', authority: 'Authority',
  genuine: 'This document is genuine', genuineText: 'This system issued it; the following is authoritative.', documentTitle: 'Document', documentNumber: 'Number', issuedBy: 'Issued by', signedAt: 'Signed', digest: 'Digest of the file (SHA-256)',
  notFound: 'Nothing found; please check what you entered.', failed: 'Not possible at the moment; please try later.', noProcedures: 'No procedures published', skip: 'Skip to content', notFoundPage: 'There is no such page',
};
