import type { Translation } from '../text-tree.js';
import type { conformance as zh } from '../zh-CN/conformance.js';

export const conformance: Translation<typeof zh> = {
  verdict: 'Held against the diagram', conforms: 'Conforms to the diagram', deviates: 'Differs from the diagram or the records', notVerified: 'Not verified yet', entries: '{{count, noun(one: entry; many: entries)}}', verifiedAt: 'Verified {{time}}', again: 'Verify again', verified: 'Verified again', findings: 'What differs', entry: 'Entry {{seq}}', position: 'Position {{pos}}',
  deviatesText: 'This case differs from its diagram or its records; supervisors see it on their page.',
  title: 'Conformance', lead: 'The log of every case is held against its diagram, its forms, documents, numbers and the register.', conforming: 'Conforming', deviating: 'Deviating', waiting: 'To be verified', none: 'No case deviates', noneHelp: 'All cases that were verified conform to their diagrams.', nothingVerified: 'No case has been verified yet', nothingVerifiedHelp: 'Cases are verified one by one as they come in; the results appear here.', case: 'Case', institution: 'Institution', first: 'First difference', at: 'Verified', more: '{{count}} in all',
  dossier: 'Export dossier', dossierTitle: 'Export the dossier', dossierText: 'The dossier holds the diagrams, the log with its hashes, the stimuli, the forms (masked), the documents and the verdict, with a program that checks it without this system. The reason goes into the audit log.', dossierDone: 'The dossier was exported',
};
