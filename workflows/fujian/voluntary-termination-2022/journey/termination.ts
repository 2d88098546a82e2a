import { addDays, civilDate } from '@beian/calendar';
import * as archive from '../../../../apps/web-e2e/src/answers/archive.js';
import { caseDocuments } from '../../../../apps/web-e2e/src/api/cases.js';
import type { People } from '../../../../apps/web-e2e/src/api/person.js';
import type { BrowserJourney } from '../../../../apps/web-e2e/src/browser/browser-journey.js';
import { file } from '../../../../apps/web-e2e/src/journey/file-application.js';
import type { OnStage } from '../../../../apps/web-e2e/src/journey/stage.js';
import { until } from '../../../../apps/web-e2e/src/journey/until.js';
import { overAs, proveCase } from '../../../../apps/web-e2e/src/proof/prove-case.js';
import { terminationLetter, windUpCheck } from '../testing/letter.js';

export const journey = (stage: OnStage): void => describe('a filing of the province that its institution gives up (FJ-R17)', () => {
  let people: People;
  let database: string;
  let hand: BrowserJourney;
  beforeAll(() => {
    ({ people, database, hand } = stage());
  });

  it('is reported by the provincial centre at once, published as terminated and archived', async () => {
    const admin = await people.find('mindian-guanli');
    const { items: [filing] } = await admin.get<{ items: { id: string; filingNo: string }[] }>('/filings');
    const { id: filingId = '', filingNo = '' } = filing ?? {};
    const journey = await file(people, {
      procedureId: 'fujian_voluntary_termination_2022', applicant: 'mindian-guanli', filingId, offices: { authority: 'fj', province: 'fj' },
      form: () => ({ ...terminationLetter, orgName: '福建示例电力集团有限公司', filingNo }),
    });

    await journey.does('fj-dudao', 'Task_CheckWindUp', () => windUpCheck('DONE'));
    await journey.does('fj-shenghui1', 'Task_ProvinceReportMohrss', (data) => ({ ...data, verified: true }));
    await journey.does('fj-shenghui2', 'Receive_OstaTerminated', (_data, _person, today) => ({ url: 'https://www.example.gov.cn/zz/2', publishedOn: today, screenshots: [] }));
    await journey.does('fj-dangan', 'Task_ReviewArchive', archive.fileComplete);
    await journey.reaches('archived');

    expect(await proveCase(journey, database)).toEqual(overAs('archived', 'End_Terminated', '已归档'));
    const documents = await caseDocuments(admin, journey.caseId);
    expect(documents.map(({ type, state }) => [type, state]).toSorted()).toEqual([['DOC-CETTIC', 'sealed'], ['DOC-SUB', 'sealed']]);
    expect(await admin.get(`/filings/${filingId}`)).toMatchObject({ status: 'terminated' });

    const [today, asked] = [await journey.today(), `/public/register?name=${encodeURIComponent('示例电力')}`];
    const found = async (day: string) => (await admin.get<{ items: unknown[] }>(`${asked}&validity=${day}`)).items;
    await until('the public finds it no more as valid', async () => ((await found(addDays(civilDate(today), 1))).length === 0 ? true : undefined));
    expect(await found(today)).toMatchObject([{ filingNo, status: 'terminated', statusSince: today }]);
    const desk = await hand.desk('mindian-guanli');
    await desk.open(asked);
    await desk.page.getByText(`已终止 自 ${today} 起`).waitFor();
    await hand.look('mindian-guanli', 'public-terminated');
  });
});
