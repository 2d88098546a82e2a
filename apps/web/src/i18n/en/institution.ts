import type { Translation } from '../text-tree.js';
import type { institution as zh } from '../zh-CN/institution.js';

export const institution: Translation<typeof zh> = {
  procedures: 'What can I file', proceduresLead: 'Choose a procedure, read its conditions and materials, then fill in the application.', available: 'online', unavailable: 'not available', see: 'See and apply', apply: 'Start an application',
  chooseFiling: 'Which filing', noFilings: 'No filing', filingUntil: 'valid until {{date}} · {{count}} occupations', applyForFiling: 'Apply',
  conditions: 'Conditions', materials: 'Materials needed', legalBases: 'Legal basis', periods: 'Periods and standards', noProcedures: 'There is nothing to apply for at present',
  unit: { workdays: 'working days', calendarDays: 'days', years: 'years', rounds: 'rounds', batches: 'batches', persons: 'persons' },
  moreBases: 'and {{count}} more',
  drafts: 'Drafts', draftsLead: 'What you type is saved by itself; come back whenever you like.', noDrafts: 'No drafts', noDraftsHelp: 'Start with a procedure under “Apply”.', updatedAt: 'saved {{time}}', deleteDraft: 'Delete the draft', deleteDraftConfirm: 'This cannot be undone. Delete?',
  draftTitle: 'Application', steps: 'Steps', stepMaterials: 'Upload materials', stepReview: 'Check and submit', missing: '{{count}} to complete', complete: 'complete', previousStep: 'Back', nextStep: 'Next', formPreview: 'Preview the form', formerOffer: 'Your last application ({{caseNo}}, {{date}}) answers {{count}} of the empty fields.', formerTake: 'Fill the empty fields', formerTaken: '{{count}} fields filled; please check them',
  fitLead: 'Held against what is known of your institution: {{met}} of {{count}} are met; the rest is checked when the application is filled in.', fit: { met: 'met', notMet: 'not met', unknown: 'to be filled in' },
  formPdfHelp: 'Print it, have it signed and sealed, and upload the scan under “Upload materials”.',
  reviewTitle: 'Completeness', reviewComplete: 'Form and materials are complete; you can submit.', reviewIncomplete: '{{count}} things are missing. Click one to go there.', counterMissing: 'Materials without a file do not keep it from being taken in: register the paper copies; the formal review tells once what is missing.', reviewForm: 'The application', submit: 'Submit the application', submitConfirmTitle: 'Submit now?', submitConfirm: 'After submission the bureau examines it and it can no longer be changed. Please confirm that everything is true and accurate.', submitted: 'Submitted', submittedText: 'The authority examines your materials within the legal period. Keep the case number and the query code: with them the public page shows the progress.', caseNo: 'Case number', queryCode: 'Query code', toCase: 'See the case', applicant: 'Applicant: {{name}}',
  tasks: 'To do', tasksLead: 'Corrections, rectifications and answers that are asked of you; please act in time.', noTasks: 'Nothing to do at present', noTasksHelp: 'New things appear here.', myCases: 'My cases', noCases: 'Nothing submitted yet', due: 'due {{date}}',
  corrections: 'To correct', correctionsDone: '{{done}} of {{count}} done', correctionDone: ' (corrected)', correctionOpen: ' (to be corrected)', answer: 'Act', submitTask: 'Send', submitTaskConfirm: 'Send now? The authority then goes on.', allMaterials: 'Other materials', taskForm: 'Your answer',
};
