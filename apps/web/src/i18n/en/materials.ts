import type { Translation } from '../text-tree.js';
import type { materials as zh } from '../zh-CN/materials.js';

export const materials: Translation<typeof zh> = {
  title: 'Materials', state: { missing: 'missing', uploaded: 'uploaded', meets: 'meets', doesNotMeet: 'does not meet' },
  medium: { form: 'application form', sealedScan: 'sealed scan', scan: 'scan', document: 'electronic document', documentSet: 'set of documents' }, paper: '{{copies}} paper copies', paperReceived: '{{copies}} paper copies, {{received}} received',
  add: 'Upload a file', remove: 'Remove {{name}}', removeConfirm: 'Remove this file?', version: 'version {{version}}', superseded: 'superseded', reason: 'Reason: {{reason}}', notApplying: 'not needed this time',
  view: 'View {{name}}', docx: 'This kind of file cannot be shown here. Please download it.', page: 'Page {{page}} / {{pages}}', previous: 'Previous page', next: 'Next page', zoomIn: 'Zoom in', zoomOut: 'Zoom out', rotate: 'Rotate', viewer: 'Material viewer', choose: 'Choose a file from the list', unreadable: 'This file cannot be opened here; please download it.', none: 'No materials', uploading: 'Uploading {{name}}', hint: 'PDF, PNG, JPEG, DOCX or XLSX, at most 20 MB each.', formRule: 'Rule', noFiles: 'No files yet', all: 'All materials', paperCount: 'On paper: {{copies}} asked for, received', paperLabel: '{{name}}: copies received on paper', paperRegister: 'Register copies on paper: {{name}}', register: 'Register', paperRegistered: '{{name}}: {{count}} copies on paper registered', markMeets: 'meets the requirement',
  library: 'Material library', libraryLead: 'What your institution has uploaded, each file once. Another application or correction can use it without uploading it again.', libraryEmpty: 'Nothing was uploaded yet', libraryNone: 'No file fits', fromLibrary: 'From the library', searchLibrary: 'By file name, material or case number', useFile: 'Use', inDraft: 'in a draft',
};
