import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { socialSolicitation } from '../workflow.js';

export const exploration = exploring(socialSolicitation, {
  parameters: { noticeWorkdays: [5], rectificationRounds: [2, 1] },
  facts: { experts: [['expert-1', 'expert-2', 'expert-3'], ['expert-1']], electronicConsent: [true, false] },
  cases: 240,
  longest: 34,
});
