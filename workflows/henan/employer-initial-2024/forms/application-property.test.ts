import { readDraft, readForm } from '@beian/procedure/forms';
import fc from 'fast-check';
import { employerApplication } from '../testing/application.js';
import { FilingApplication } from './application.js';

const keys = Object.keys(employerApplication);
const anything = fc.jsonValue({ maxDepth: 4 });
const spoiltField = fc.tuple(fc.constantFrom(...keys), anything).map(([key, value]) => ({ ...employerApplication, [key]: value }));
const tables = ['lines', 'sites', 'equipment', 'staff', 'assessors', 'experts', 'supervisors', 'managementRules'] as const;
const spoiltCell = fc.tuple(fc.constantFrom(...tables), fc.nat(), anything).map(([table, column, value]) => {
  const [row, ...rest] = employerApplication[table];
  const cells = Object.keys(row ?? {});
  return { ...employerApplication, [table]: [{ ...row, [cells[column % cells.length] ?? 'none']: value }, ...rest] };
});
const spoilt = fc.oneof(spoiltField, spoiltCell);

describe('whatever is sent as an application', () => {
  it('is read or refused with a reason, never broken by', () => {
    fc.assert(fc.property(fc.oneof(anything, spoilt), (body) => {
      const read = readForm(FilingApplication, body);
      expect(read.ok || read.violations.every(({ code, message }) => code !== '' && message.zh !== '' && message.en !== '')).toBe(true);
    }), { numRuns: 300 });
  });

  it('reads the same again once it was read', () => {
    fc.assert(fc.property(spoilt, (body) => {
      const first = readForm(FilingApplication, body);
      if (first.ok) expect(readForm(FilingApplication, first.json)).toEqual(first);
      const draft = readDraft(FilingApplication, body);
      if (draft.ok) expect(readDraft(FilingApplication, draft.json)).toEqual(draft);
    }), { numRuns: 300 });
  });
});
