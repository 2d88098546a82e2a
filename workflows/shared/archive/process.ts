import { activityService, result, task, type ProcessDeclaration, type ServiceContext } from '@beian/procedure';
import { sharedArchive } from '../../generated/index.js';
import { ArchiveCompletion, ArchiveReview } from './forms/archive.js';

const PARTS = ['申请表及附件', '申请材料', '审查、评估意见', '通知书和函件', '送达回证', '办理过程记录', '文件清单与校验值'];

/** the file of a filing is kept longer than that of a rejection. */
function retentionYears({ input, parameters }: ServiceContext): number {
  return Number(input['retention'] === 'filing' ? parameters['retentionYears'] : parameters['sideExitRetentionYears']);
}

/** 归档: the same package and hash list whatever the result; how long it is kept depends on it. */
export const archiveProcess: ProcessDeclaration = {
  model: sharedArchive,
  tasks: {
    Task_ReviewArchive: task(ArchiveReview, { prefill: async () => ({ items: PARTS.map((item) => ({ item, complete: false })) }) }),
    Task_CompleteArchive: task(ArchiveCompletion),
  },
  services: {
    Service_AssemblePackage: activityService({
      perform: async (context) => {
        await context.assembleArchive(retentionYears(context));
        return result('DONE');
      },
    }),
    Service_SealArchive: activityService({
      perform: async (context) => {
        // Packed once more: what was added to complete the file belongs into it.
        await context.assembleArchive(retentionYears(context));
        await context.sealArchive(retentionYears(context));
        return result('DONE');
      },
    }),
  },
  rules: {},
  events: {},
};
