import { join } from 'node:path';
import { DIAGRAM_SETS, readDiagramSet } from '../diagrams/diagram-sets.js';
import { coursesIn } from './course-files.js';
import { faultText, holdCourses } from './hold-courses.js';

const root = join(import.meta.dirname, '../..');
const CODE: Readonly<Record<string, string>> = { 'workflows/generated': 'workflows', 'libs/procedure/src/testing/generated': 'libs/procedure/src/testing' };

describe('the diagrams and the code', () => {
  it.each(DIAGRAM_SETS)('of $diagrams say the same: each element, flow and event is used by the right call', async (set) => {
    const folder = CODE[set.modules];
    if (folder === undefined) throw new Error(`where is the code for ${set.diagrams}?`);
    const faults = holdCourses(await readDiagramSet(root, set), coursesIn(root, folder));
    expect(faults.map(faultText)).toEqual([]);
  });
});
