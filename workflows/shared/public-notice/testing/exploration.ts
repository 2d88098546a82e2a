import { caller } from '../../../../tools/conformance/coverage/caller.js';
import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { publicNotice } from '../workflow.js';

/** A public notice without what comes before and after it. */
export const noticeAlone = caller('shared_public_notice', async (step) => {
  await step.call('Call', publicNotice, { noticeWorkdays: 5 });
  step.end('End');
});

export const exploration = exploring(noticeAlone, { process: 'shared_public_notice', cases: 12, longest: 12 });
