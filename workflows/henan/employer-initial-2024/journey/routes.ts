import * as acceptance from '../../../../apps/web-e2e/src/answers/acceptance.js';
import type { FormValues } from '../../../../apps/web-e2e/src/api/answers.js';
import { appoint } from '../../../../apps/web-e2e/src/api/administration.js';
import { caseDocuments, extendCorrection } from '../../../../apps/web-e2e/src/api/cases.js';
import type { People } from '../../../../apps/web-e2e/src/api/person.js';
import { moveClock } from '../../../../apps/web-e2e/src/api/training-clock.js';
import { refusal } from '../../../../apps/web-e2e/src/api/visitor.js';
import { xinxiangEmployer } from '../../../../apps/web-e2e/src/journey/application.js';
import { completeDraft, fileApplication } from '../../../../apps/web-e2e/src/journey/file-application.js';
import type { Journey } from '../../../../apps/web-e2e/src/journey/journey.js';
import type { OnStage } from '../../../../apps/web-e2e/src/journey/stage.js';
import { weeksAfter } from '../../../../apps/web-e2e/src/journey/stages.js';
import { until } from '../../../../apps/web-e2e/src/journey/until.js';

const province = '河南省人力资源和社会保障厅';
const jiyuan = '济源产城融合示范区人力资源和社会保障局';
const airport = '郑州航空港经济综合实验区组织人社局';

const centralBranch: FormValues = { ...xinxiangEmployer, orgName: '示例中央能源集团有限公司河南分公司', uscc: '91410100MA0TERT32U', orgSubKind: 'nationalEmployerBranch', affiliation: 'centralBranch', superiorBody: '示例中央能源集团有限公司' };
const provincial: FormValues = { ...xinxiangEmployer, orgName: '河南示例装备集团有限公司', uscc: '91410000MA0TERT83Y', affiliation: 'provincial', superiorBody: '河南省人民政府国有资产监督管理委员会' };
const registeredIn = (region: string): FormValues => ({ ...xinxiangEmployer, registrationRegion: region });

/** DT-HA-ROUTE (HA-E3), played to the acceptance. */
export const journey = (stage: OnStage): void => describe('an application finds its authority (DT-HA-ROUTE)', () => {
  let people: People;
  beforeAll(async () => {
    ({ people } = stage());
    await Promise.all([
      appoint(people, { username: 'jiyuan-shouli', name: '济源受理', role: 'receptionClerk', organisation: jiyuan }),
      appoint(people, { username: 'gangqu-shouli', name: '港区受理', role: 'receptionClerk', organisation: airport }),
    ]);
  });

  const accepted = async (journey: Journey) => {
    const person = await people.find(journey.applicant);
    await until(`the acceptance notice of ${journey.filed.caseNo}`, async () => (await caseDocuments(person, journey.caseId)).find(({ type, state }) => type === 'DOC-ACC' && state === 'sealed'));
    const { authority, filingRegion } = await journey.read();
    return { authority, filingRegion };
  };

  it.each([
    ['a branch of a central enterprise, with the papers of its group (HA-E14)', centralBranch, 'nengyuan-jingban', 'ha-shouli1', province, '410000'],
    ['an employer of the province, wherever it is registered', provincial, 'zhuangbei-jingban', 'ha-shouli2', province, '410000'],
    ['an employer of the zone of Jiyuan, which belongs to no city', registeredIn('419001'), 'jixie-jingban', 'jiyuan-shouli', jiyuan, '419001'],
    ['an employer of the airport zone, and not Zhengzhou around it', registeredIn('410173'), 'shipin-jingban', 'gangqu-shouli', airport, '410173'],
  ])('of %s', async (_who, application, applicant, clerk, authority, filingRegion) => {
    const journey = await fileApplication(people, application, applicant);
    await journey.does(clerk, 'Task_FormalReview', acceptance.complete());
    expect(await accepted(journey)).toEqual({ authority, filingRegion });
  });

  it('and must prove the affiliation that leads it to the province', async () => {
    const { completeness } = await completeDraft(people, 'zhuangbei-jingban', provincial, ['HA-E-AFFILIATION']);
    expect(completeness).toMatchObject([{ path: 'materials.HA-E-AFFILIATION', rule: 'HA-E3' }]);
  });

  it('and is accepted there after a correction that came within its extended term (A-02)', async () => {
    const journey = await fileApplication(people, registeredIn('419001'));
    await journey.does('jiyuan-shouli', 'Task_FormalReview', acceptance.incomplete('HA-E-M5'));
    const asked = await journey.task('jixie-jingban', 'Task_SupplementMaterials');
    expect(await refusal(extendCorrection(await people.find('xx-shouli1'), journey.caseId, '外市延期'))).toMatchObject({ status: 404 });
    await extendCorrection(await people.find('jiyuan-shouli'), journey.caseId, '申请单位原件在外地，需要时间取回');
    expect(await refusal(extendCorrection(await people.find('jiyuan-shouli'), journey.caseId, '再延一次'))).toMatchObject({ status: 409, rule: 'A-02' });
    await moveClock(await people.find('sys-system'), (asked.dueAt ?? '').slice(0, 10));
    const extended = await journey.task('jixie-jingban', 'Task_SupplementMaterials');
    expect(Date.parse(extended.dueAt ?? '')).toBeGreaterThan(Date.parse(asked.dueAt ?? ''));
    await moveClock(await people.find('sys-system'), weeksAfter(await journey.today(), 1));
    await journey.does('jixie-jingban', 'Task_SupplementMaterials', acceptance.corrected);
    await journey.does('jiyuan-shouli', 'Task_FormalReview', acceptance.complete());
    expect(await accepted(journey)).toEqual({ authority: jiyuan, filingRegion: '419001' });
  });
});
