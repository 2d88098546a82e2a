import { MemoryCase } from '@beian/procedure/memory';
import { modelOf } from '../../courses.js';
import { voluntaryTermination } from './workflow.js';

const apply = (level: 'CITY' | 'PROVINCE') => new MemoryCase(voluntaryTermination, { modelOf, decide: () => ({ result: level, facts: {} }) }).start();
type Case = Awaited<ReturnType<typeof apply>>;
const open = (filing: Case): readonly string[] => filing.offers().map(({ element }) => element);

async function finish(filing: Case): Promise<void> {
  await filing.act('Task_ProvinceReportMohrss');
  await filing.act('Receive_OstaTerminated');
  await filing.finish('Service_AssemblePackage');
  await filing.act('Task_ReviewArchive', 'COMPLETE');
  await filing.finish('Service_SealArchive');
}

describe('voluntary termination in Fujian', () => {
  it('FJ-R17 goes from the city centre over the province to the ministry, and ends with the file', async () => {
    const filing = await apply('CITY');
    expect(open(filing)).toEqual(['Task_CheckWindUp']);
    await filing.act('Task_CheckWindUp');
    expect(open(filing)).toEqual(['Task_ReportToProvince']);
    await filing.act('Task_ReportToProvince');
    await finish(filing);
    expect({ ended: filing.ended, incidents: filing.incidents }).toEqual({ ended: 'End_Terminated', incidents: [] });
  });

  it('FJ-R17 is reported by the province at once where the province filed', async () => {
    const filing = await apply('PROVINCE');
    await filing.act('Task_CheckWindUp');
    expect(open(filing)).toEqual(['Task_ProvinceReportMohrss']);
    await finish(filing);
    expect(filing.ended).toBe('End_Terminated');
  });

  it('can be withdrawn until the report to the ministry, and not after it', async () => {
    const early = await apply('CITY');
    await early.act('Task_CheckWindUp');
    await early.act('Task_ReportToProvince');
    await early.withdraw();
    expect(early.ended).toBe('End_Withdrawn');
    const late = await apply('PROVINCE');
    await late.act('Task_CheckWindUp');
    await late.act('Task_ProvinceReportMohrss');
    await late.withdraw();
    expect({ ended: late.ended, open: open(late) }).toEqual({ ended: null, open: ['Receive_OstaTerminated'] });
  });
});
