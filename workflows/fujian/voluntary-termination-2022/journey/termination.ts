import * as archive from '../../../../apps/web-e2e/src/answers/archive.js';
import { caseDocuments } from '../../../../apps/web-e2e/src/api/cases.js';
import { addMaterial, saveDraft, submitDraft } from '../../../../apps/web-e2e/src/api/drafts.js';
import type { Draft } from '../../../../apps/web-e2e/src/api/answers.js';
import type { People } from '../../../../apps/web-e2e/src/api/person.js';
import { Journey } from '../../../../apps/web-e2e/src/journey/journey.js';
import { samplePdf } from '../../../../apps/web-e2e/src/journey/sample-file.js';
import type { OnStage } from '../../../../apps/web-e2e/src/journey/stage.js';
import { overAs, proveCase } from '../../../../apps/web-e2e/src/proof/prove-case.js';
import { terminationLetter, windUpCheck } from '../testing/letter.js';

export const journey = (stage: OnStage): void => describe('a filing of the province that its institution gives up (FJ-R17)', () => {
  let people: People;
  let database: string;
  beforeAll(() => {
    ({ people, database } = stage());
  });

  it('is reported by the provincial centre at once, published as terminated and archived', async () => {
    const admin = await people.find('mindian-guanli');
    const { items: [filing] } = await admin.get<{ items: { id: string; filingNo: string }[] }>('/filings');
    const draft = await admin.post<Draft>('/drafts', { procedureId: 'fujian_voluntary_termination_2022', filingId: filing?.id });
    await saveDraft(admin, draft, { ...terminationLetter, orgName: '福建示例电力集团有限公司', filingNo: filing?.filingNo });
    await addMaterial(admin, draft.id, 'FJ-T-M1', samplePdf('函.pdf'));
    const journey = new Journey(people, await submitDraft(admin, draft.id), 'mindian-guanli', { authority: 'fj', province: 'fj' });

    await journey.does('fj-dudao', 'Task_CheckWindUp', () => windUpCheck('DONE'));
    await journey.does('fj-shenghui1', 'Task_ProvinceReportMohrss', (data) => ({ ...data, verified: true }));
    await journey.does('fj-shenghui2', 'Receive_OstaTerminated', (_data, _person, today) => ({ url: 'https://www.example.gov.cn/zz/2', publishedOn: today, screenshots: [] }));
    await journey.does('fj-dangan', 'Task_ReviewArchive', archive.fileComplete);
    await journey.reaches('archived');

    expect(await proveCase(journey, database)).toEqual(overAs('archived', 'End_Terminated', '已归档'));
    const documents = await caseDocuments(admin, journey.caseId);
    expect(documents.map(({ type, state }) => [type, state]).toSorted()).toEqual([['DOC-CETTIC', 'sealed'], ['DOC-SUB', 'sealed']]);
    expect(await admin.get(`/filings/${filing?.id ?? ''}`)).toMatchObject({ status: 'terminated' });
  });
});
