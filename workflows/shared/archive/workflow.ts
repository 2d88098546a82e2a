import { course } from '@beian/procedure/kernel';
import { sharedArchive } from '../../generated/index.js';

/** 归档: the electronic file is assembled, checked by the archivist and sealed. */
export const archive = course(sharedArchive, async (step) => {
  await step.service('Service_AssemblePackage');
  for (;;) {
    const review = await step.task('Task_ReviewArchive');
    if (review.result === 'COMPLETE') break;
    step.choose('Gateway_ArchiveComplete', 'Flow_ArchiveComplete_Incomplete');
    await step.task('Task_CompleteArchive');
  }
  step.choose('Gateway_ArchiveComplete', 'Flow_ArchiveComplete_Complete');
  await step.service('Service_SealArchive');
  return step.end('End_Archived');
});
