import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { employerInitial } from '../workflow.js';

export const exploration = exploring(employerInitial, {
  parameters: { postFilingPublicityDays: [5, 0], rectificationRounds: [2, 1, 3] },
  facts: {
    experts: [['expert-1', 'expert-2', 'expert-3'], ['expert-1']],
    industry: [true, false], supervising: [true, false], industryNamed: [true, false], supervisingDiffers: [true, false], electronicConsent: [true, false],
  },
});
