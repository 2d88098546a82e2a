import * as acceptance from '../answers/acceptance.js';
import * as archive from '../answers/archive.js';
import * as issuing from '../answers/issuing.js';
import * as publishing from '../answers/publishing.js';
import * as review from '../answers/review.js';
import { caseDocuments } from '../api/cases.js';
import type { People } from '../api/person.js';
import { supplementMaterial } from '../api/tasks.js';
import { moveClock } from '../api/training-clock.js';
import { naming } from '../journey/application.js';
import { fileApplication } from '../journey/file-application.js';
import type { Journey } from '../journey/journey.js';
import { samplePdf } from '../journey/sample-file.js';
import type { OnStage } from '../journey/stage.js';
import * as stages from '../journey/stages.js';
import { proveDocuments, soundDocument } from '../proof/documents.js';
import { overAs, proveArchive, proveCase } from '../proof/prove-case.js';

export const wholeFiling = (stage: OnStage): void => describe('a filing from application to archive', () => {
  let people: People;
  let database: string;
  let journey: Journey;
  beforeAll(() => {
    ({ people, database } = stage());
  });

  it('is filed and corrected after a single notice', async () => {
    journey = await fileApplication(people, naming('专家一'));
    await journey.does('xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M5'));
    const correction = await journey.task('jixie-jingban', 'Task_SupplementMaterials');
    const material = await supplementMaterial(await people.find('jixie-jingban'), correction.id, 'HA-E-M5', samplePdf('实施方案（补正）.pdf'));
    expect(material).toMatchObject({ state: 'uploaded', files: [{ superseded: true }, { name: '实施方案（补正）.pdf', superseded: false }] });
    await journey.does('jixie-jingban', 'Task_SupplementMaterials', acceptance.corrected);
  });

  it('is accepted, reviewed and judged by two other authorities at once', async () => {
    const industry = await people.find('hyxx-hangye');
    await journey.does('xx-shouli2', 'Task_FormalReview', acceptance.complete({ industryAuthority: industry.organisationId, supervisingRegion: '410100' }));
    await Promise.all([
      journey.does('xx-chushen1', 'Task_InitialReview', review.qualified),
      journey.does('hyxx-hangye', 'Task_IndustryOpinion', review.agreed),
      journey.does('zz-chushen1', 'Task_SupervisingOpinion', review.agreed),
    ]);
  });

  it('is evaluated by a panel without an expert whom the application names', async () => {
    await stages.formPanel(journey, ['xx-zhuanjia1', 'xx-zhuanjia2', 'xx-zhuanjia3']);
    await stages.formPanel(journey);
    await stages.scheduleVisit(journey);
    await stages.evaluate(journey);
    await stages.conclude(journey, 'PASS');
  });

  it('is approved, and its letter signed after one return to the drafter', async () => {
    await journey.does('xx-lingdao1', 'Task_FilingDecision', review.approved);
    await stages.draftAndCheck(journey);
    await journey.does('xx-lingdao1', 'Task_SignDocument', issuing.returned);
    await stages.draftAndCheck(journey, '首年每季度报送评价情况。');
    await journey.does('xx-lingdao2', 'Task_SignDocument', issuing.signed);
    await stages.deliver(journey);
  });

  it('is reported up after one return by the province, publicised and published', async () => {
    await journey.does('xx-huizong', 'Task_ReportToProvince', publishing.reportedUp);
    await journey.does('ha-shenghui1', 'Task_ProvincialConsolidate', publishing.reportReturned);
    await stages.reportUp(journey);
    await journey.reachesAnchor('publishedAt');
    await moveClock(await people.find('sys-system'), stages.weeksAfter(await journey.today(), 2));
    await journey.does('ha-shenghui2', 'Receive_OstaPublished', publishing.publicationSeen);
  });

  it('is archived with what the archivist missed', async () => {
    await journey.does('xx-dangan', 'Task_ReviewArchive', archive.fileIncomplete);
    await journey.does('xx-wenshu1', 'Task_CompleteArchive', archive.supplied(samplePdf('现场照片.pdf')));
    await stages.seal(journey);
    expect(await proveArchive(journey, 'xx-dangan', database)).toEqual({ intact: true, problems: [], retentionYears: 30, holds: expect.arrayContaining([expect.stringContaining('现场照片')]) });
  });

  it('leaves a log that is a run of the diagrams, and answers the public', async () => {
    expect(await proveCase(journey, database)).toEqual(overAs('archived', 'End_Filed', '已归档'));
  });

  it('leaves documents that can be read and verified', async () => {
    const types = ['DOC-SUB', 'DOC-COR', 'DOC-ACC', 'DOC-OPN', 'DOC-OPN', 'DOC-EVL', 'DOC-RCPT', 'DOC-HA-INIT', 'DOC-DLV', 'DOC-CETTIC'];
    const proofs = await proveDocuments(journey, 'xx-dangan', '新乡示例机械制造有限公司');
    expect(proofs.toSorted((a, b) => a.type.localeCompare(b.type))).toEqual(types.toSorted().map(soundDocument));
    const letter = (await caseDocuments(await people.find('jixie-jingban'), journey.caseId)).find(({ type }) => type === 'DOC-HA-INIT');
    expect(letter?.deliveries.map(({ way }) => way).toSorted()).toEqual(['electronic', 'mail', 'phone']);
  });
});
