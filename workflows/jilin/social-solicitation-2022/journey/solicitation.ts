import { addDays, addYears, beijingDate, civilDate } from '@beian/calendar';
import * as acceptance from '../../../../apps/web-e2e/src/answers/acceptance.js';
import * as archive from '../../../../apps/web-e2e/src/answers/archive.js';
import * as evaluation from '../../../../apps/web-e2e/src/answers/evaluation.js';
import * as issuing from '../../../../apps/web-e2e/src/answers/issuing.js';
import * as publishing from '../../../../apps/web-e2e/src/answers/publishing.js';
import type { Draft } from '../../../../apps/web-e2e/src/api/answers.js';
import { caseDocuments } from '../../../../apps/web-e2e/src/api/cases.js';
import { submitDraft } from '../../../../apps/web-e2e/src/api/drafts.js';
import type { People } from '../../../../apps/web-e2e/src/api/person.js';
import { completeTask, inbox } from '../../../../apps/web-e2e/src/api/tasks.js';
import { moveClock, now } from '../../../../apps/web-e2e/src/api/training-clock.js';
import { refusal } from '../../../../apps/web-e2e/src/api/visitor.js';
import type { BrowserJourney } from '../../../../apps/web-e2e/src/browser/browser-journey.js';
import { draftOf, submit } from '../../../../apps/web-e2e/src/journey/file-application.js';
import { PublicVisit } from '../../../../apps/web-e2e/src/browser/public-visit.js';
import { Journey } from '../../../../apps/web-e2e/src/journey/journey.js';
import { samplePdf } from '../../../../apps/web-e2e/src/journey/sample-file.js';
import type { OnStage } from '../../../../apps/web-e2e/src/journey/stage.js';
import { weeksAfter } from '../../../../apps/web-e2e/src/journey/stages.js';
import { until } from '../../../../apps/web-e2e/src/journey/until.js';
import { query } from '../../../../apps/web-e2e/src/proof/business-log.js';
import { proveDocuments, soundDocument } from '../../../../apps/web-e2e/src/proof/documents.js';
import { overAs, proveCase } from '../../../../apps/web-e2e/src/proof/prove-case.js';
import { windowOn } from '../rules/window.js';
import * as answers from './answers.js';
import { applicant, application, draftReceipt, evaluate } from './stages.js';

const windows = '03-15/03-30 07-15/07-30 10-15/10-30';

/** A training body of Meihekou from its draft to the open platform and the archive. */
export const journey = (stage: OnStage): void => describe('a municipal body is solicited and filed (JL-S17 to JL-S22, JL-Q1)', () => {
  let people: People;
  let database: string;
  let hand: BrowserJourney;
  let draft: Draft;
  let course: Journey;
  beforeAll(() => {
    ({ people, database, hand } = stage());
  });

  const goTo = async (day: string): Promise<unknown> => moveClock(await people.find('sys-system'), day);
  const today = async () => beijingDate(new Date(await now(await people.find(applicant))).toISOString());
  const permissions = async (): Promise<unknown> => (await query<{ permissions: { batches: boolean } }>(
    database, 'select f.permissions from filing f join filing_case c on c.filing_id = f.id where c.id = $1', [course.caseId]))[0]?.permissions.batches;

  it('T-23: keeps its draft outside the windows, and is taken in on the last day of one', async () => {
    const { open } = windowOn(await today(), windows);
    if (open !== null) await goTo(addDays(open.until, 1));
    draft = await draftOf(people, application);
    const person = await people.find(applicant);
    const desk = await hand.desk(applicant);
    await desk.open(`/institution/drafts/${draft.id}?step=review`);
    await desk.page.getByText('现在不在申报时间').waitFor();
    await desk.page.getByRole('button', { name: '提交申请' }).click();
    await desk.page.getByRole('dialog').getByRole('button', { name: '提交申请' }).click();
    await desk.page.locator('.ant-alert-error').getByText('JL-S23').waitFor();
    await hand.look(applicant, 'jilin-draft-closed');
    expect(await refusal(submitDraft(person, draft.id))).toMatchObject({ status: 409, code: 'WINDOW_CLOSED', rule: 'JL-S23' });

    await goTo(addDays(windowOn(await today(), windows).next.until, -1));
    course = new Journey(people, await submit(people, applicant, draft), applicant);
  });

  it('T-26: supplies after the window what the centre of Meihekou asked for, and keeps its day of application', async () => {
    await course.does('mhk-chushen1', 'Task_MunicipalInitialReview', answers.lacking('JL-S-M4'));
    const submittedAt = (await course.read()).submittedAt;
    await goTo(weeksAfter(await course.today(), 1));
    await course.does(applicant, 'Task_Supplement', acceptance.corrected, { 'JL-S-M4': samplePdf('认定流程图（补正）.pdf') });
    expect((await course.read()).submittedAt).toBe(submittedAt);
    await course.does('mhk-chushen1', 'Task_MunicipalInitialReview', answers.meets);
    await hand.does(course, 'jl-fuhe', 'Task_ProvincialReReview', answers.agreed);
  });

  it('T-31: is evaluated by the municipal centre and published only after the second provincial re-review', async () => {
    await evaluate(course);
    const toPublish = async () => (await inbox(await people.find('mhk-gongshi'), 'group')).filter(({ caseId }) => caseId === course.caseId);
    expect(await toPublish()).toEqual([]);
    await hand.does(course, 'jl-fuhe', 'Task_ProvincialEvaluationReReview', answers.evaluationAgreed);
    await course.does('mhk-gongshi', 'Task_DraftNotice', (data) => ({ ...data, phone: '0435-0000009' }));
    await course.does('mhk-lingdao1', 'Task_ApproveNotice', (data) => ({ ...data, outcome: 'APPROVED', opinion: null }));
    await course.reachesAnchor('publishedAt');
    await goTo(weeksAfter(await course.today(), 2));
  });

  it('T-09: tells who comes after the end of the notice that an objection is handled as a complaint', async () => {
    const [notice] = await query<{ readonly id: string; readonly title: string }>(database, 'select id, title from public_notice where case_id = $1', [course.caseId]);
    const visit = await PublicVisit.begin(stage().browser, people.address);
    await visit.desk.open(`/public/notices/${notice?.id ?? ''}`);
    await visit.heading(notice?.title ?? '');
    await visit.page.getByText('公示期已满，现在提交的内容按投诉处理').waitFor();
    await visit.look('notice-closed');
    await visit.link('提出异议').click();
    await visit.heading('提出异议');
    await visit.page.getByText('公示期已满，现在提交的内容按投诉处理').waitFor();
    expect([visit.barriers, visit.overhanging, visit.desk.errors]).toEqual([[], [], []]);
  });

  it('T-32: is decided on and receipted by the department for three years; a leader of the city cannot sign', async () => {
    await hand.does(course, 'jlt-shengling1', 'Task_ProvincialDecision', answers.filed);
    await draftReceipt(course);
    const signing = await course.task('jlt-shengling1', 'Task_SignDocument');
    const ofCity = await hand.opens('mhk-lingdao1', `/officer/tasks/${signing.id}`, 'jilin-signature-city');
    await ofCity.page.getByText(/该任务由吉林省人力资源和社会保障厅的\S+办理/).waitFor();
    expect(await refusal(completeTask(await people.find('mhk-lingdao1'), signing, { documents: signing.data['documents'], outcome: 'SIGNED', opinion: null }))).toMatchObject({ status: 403 });
    await course.does('jlt-shengling1', 'Task_SignDocument', issuing.signed);
    await course.reachesAnchor('decidedAt');
    const institution = await people.find(applicant);
    const receipt = await until('the receipt with the institution', async () => (await caseDocuments(institution, course.caseId)).find(({ type, state }) => type === 'DOC-RCPT' && state === 'sealed'));
    expect(receipt.number).toMatch(/^吉人社备执〔\d{4}〕\d+号$/u);
    const signedOn = await course.today();
    const [version] = await query<{ from: string; until: string; number: string }>(
      database, `select v.valid_from::text as from, v.valid_until::text as until, f.filing_no as number from filing_version v join filing f on f.id = v.filing_id where v.case_id = $1`, [course.caseId]);
    expect(version).toEqual({ from: signedOn, until: addDays(addYears(civilDate(signedOn), 3), -1), number: expect.stringMatching(/^S000022\d{6}$/) });
  });

  it('JL-Q1, T-33: keeps the permission to file batches closed until the remarks of the report are rectified', async () => {
    await course.does('jl-shenghui1', 'Task_ReportToMohrss', answers.reported);
    await course.does('jl-shenghui1', 'Receive_OstaPublished', publishing.publicationSeen);
    await course.task(applicant, 'Task_SubmitRectificationReport');
    expect(await permissions()).toBe(false);
    await course.does(applicant, 'Task_SubmitRectificationReport', evaluation.rectified(samplePdf('整改照片.pdf')));
    await course.does('mhk-chushen1', 'Task_VerifyRectification', evaluation.verified('ACCEPTED'));
    await course.does('mhk-dangan', 'Task_ReviewArchive', archive.fileComplete);
    await course.ends();
    expect(await permissions()).toBe(true);
  });

  it.each([[applicant, 'jilin-documents'], ['mhk-dangan', 'jilin-documents-archivist']])('shows %s the receipt among the documents', async (username, name) => {
    const { page } = await hand.opens(username, `/cases/${course.caseId}/documents`, name);
    await page.getByText(/吉人社备执〔/u).first().waitFor();
  });

  it('leaves a log that is a run of the diagrams, and documents that can be read and verified', async () => {
    expect(await proveCase(course, database)).toEqual(overAs('archived', 'End_Filed', '已归档'));
    const types = ['DOC-SUB', 'DOC-COR', 'DOC-ACC', 'DOC-EVL', 'DOC-NTC', 'DOC-RCPT', 'DOC-DLV', 'DOC-CETTIC', 'DOC-REC'];
    const proofs = await proveDocuments(course, 'mhk-dangan', '梅河口示例职业培训学校有限公司');
    expect(proofs.toSorted((a, b) => a.type.localeCompare(b.type))).toEqual(types.toSorted().map(soundDocument));
  });
});
