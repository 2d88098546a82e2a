import type { Translation } from '../text-tree.js';
import type { publicPages as zh } from '../zh-CN/public.js';

export const publicPages: Translation<typeof zh> = {
  title: 'Filing: public service', language: '中文', toDesks: 'Sign in', hotline: 'Questions and complaints: 12333',
  nav: { home: 'Start', progress: 'Progress', verify: 'Verify', procedures: 'Procedures' },
  lead: 'Follow a case, verify a document, read about the procedures. No sign-in needed.',
  progressLead: 'See how far a case is, with its number and query code.', verifyLead: 'Scan the QR code of a document or enter its verification code.', proceduresLead: 'Conditions, legal basis and how to apply.',
  number: 'Case number', code: 'Query code', numberHelp: 'On the page after submission or in the notice of acceptance', ask: 'Look up', asking: 'Looking up…', required: 'This field is required', verifyCode: 'Verification code', verify: 'Verify',
  state: 'State', procedure: 'Procedure', submittedAt: 'Submitted', due: 'Due', steps: 'What happened', authority: 'Authority', next: 'Next',
  genuine: 'This document is genuine', genuineText: 'This system issued it; the following is authoritative.', documentTitle: 'Document', documentNumber: 'Number', issuedBy: 'Issued by', signedAt: 'Signed', recipient: 'To', digest: 'Digest of the file (SHA-256)', testSeal: 'Issued in training, without legal force',
  notFound: 'Nothing found; please check what you entered.', failed: 'Not possible at the moment; please try later.', noProcedures: 'No procedures published', available: 'online', unavailable: 'not available', skip: 'Skip to content', training: 'Training: all institutions and people are fictitious; documents and seals have no legal force.', notFoundPage: 'There is no such page',
};
