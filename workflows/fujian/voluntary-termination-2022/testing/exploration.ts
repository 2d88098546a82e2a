import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { voluntaryTermination } from '../workflow.js';

export const exploration = exploring(voluntaryTermination, { cases: 12, longest: 12 });
