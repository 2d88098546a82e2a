import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { renewal } from '../workflow.js';

export const exploration = exploring(renewal, {
  facts: { findings: [[], ['FJ-R9'], ['FJ-R8']], level: ['CITY', 'PROVINCE'] },
});
