import type { Translation } from '../text-tree.js';
import type { forms as zh } from '../zh-CN/forms.js';

export const forms: Translation<typeof zh> = {
  choose: 'Please choose', input: 'Please fill in', optional: 'optional', requiredMark: 'required', searchOccupation: 'Find by occupation code or name', noOccupation: 'No such occupation in the catalogue',
  searchOrganisation: 'Find by name', addRow: 'Add a row', removeRow: 'Remove row {{row}}', moveUp: 'Move row {{row}} up', moveDown: 'Move row {{row}} down', rowNumber: 'No.', rowActions: 'Actions', noRows: 'No rows yet. Add them one by one, or copy from a spreadsheet and paste here.',
  paste: 'Paste from a spreadsheet', pasteHelp: 'Copy rows in Excel or WPS and paste them below. Order of columns: {{columns}}', pasteInto: 'Pasted text', pasteAppend: 'Append {{count}} rows', pasteReplace: 'Replace by {{count}} rows', pasteProblems: '{{count}} cells were not understood and left empty: {{list}}',
  pasteProblem: 'row {{row}} “{{column}}”: {{text}}', pasteLeftOut: 'The table is full: {{count}} rows were not pasted.', faultsOnPages: 'More to mend on page {{pages}}', importXlsx: 'Import XLSX', exportXlsx: 'Export XLSX', imported: '{{count}} rows read', importProblems: '{{count}} problems in the imported rows',
  fillRest: 'All others: “{{label}}”',
  uploadBroken: 'broken off, the server cannot be reached', uploadAgain: 'Upload again', upload: 'Choose a file', uploading: 'Uploading {{name}}: {{percent}}%', uploadFailed: '{{name}} was not uploaded: {{reason}}', removeFile: 'Remove {{name}}', characters: 'at most {{count}} characters', errorSummary: '{{count}} things still need attention', saving: 'Saving…', savedAt: 'Saved {{time}}', notSaved: 'Not saved yet', saveFailed: 'Not saved; it will be tried again',
  sign: 'I have checked the above and sign it', signFor: '{{name}} has checked all of this and signs it', signedAs: 'Signed by {{name}}', notFilled: 'not filled in', masked: 'masked', sectionOther: 'Other',
  conflictTitle: 'This was changed elsewhere', conflictText: 'While you were editing, somebody else saved a change. Here is what differs; choose which to keep.', conflictField: 'Field', conflictMine: 'Mine', conflictTheirs: 'Saved', keepMine: 'Keep mine', keepTheirs: 'Take the saved one', conflictSame: 'The content is the same, only the version was older.', ruleAndSource: 'under {{rule}}', users: 'Choose people', region: 'Choose a region', files: '{{count}} files', sectionState: { open: 'to be completed', complete: 'complete' }, sections: 'Sections of the form',
};
