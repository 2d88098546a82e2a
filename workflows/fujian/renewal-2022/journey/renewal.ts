import { addDays, beijingDate, civilDate } from '@beian/calendar';
import * as acceptance from '../../../../apps/web-e2e/src/answers/acceptance.js';
import * as issuing from '../../../../apps/web-e2e/src/answers/issuing.js';
import { completeRows } from '../../../../apps/web-e2e/src/answers/prefilled.js';
import * as publishing from '../../../../apps/web-e2e/src/answers/publishing.js';
import type { Draft } from '../../../../apps/web-e2e/src/api/answers.js';
import { caseDocuments } from '../../../../apps/web-e2e/src/api/cases.js';
import { addMaterial, saveDraft, submitDraft } from '../../../../apps/web-e2e/src/api/drafts.js';
import type { People } from '../../../../apps/web-e2e/src/api/person.js';
import { inbox } from '../../../../apps/web-e2e/src/api/tasks.js';
import { moveClock, now } from '../../../../apps/web-e2e/src/api/training-clock.js';
import type { BrowserJourney } from '../../../../apps/web-e2e/src/browser/browser-journey.js';
import { Journey } from '../../../../apps/web-e2e/src/journey/journey.js';
import { samplePdf } from '../../../../apps/web-e2e/src/journey/sample-file.js';
import type { OnStage } from '../../../../apps/web-e2e/src/journey/stage.js';
import { seal } from '../../../../apps/web-e2e/src/journey/stages.js';
import { until } from '../../../../apps/web-e2e/src/journey/until.js';
import { renewalApplication } from '../testing/application.js';

interface Filing {
  readonly id: string;
  readonly filingNo: string;
  readonly status: string;
  readonly validUntil: string;
  readonly permissions: readonly { readonly permission: string; readonly open: boolean }[];
}

const applicant = 'rongjixie-jingban';
const procedureId = 'fujian_renewal_2022';
const signature = (name: string, date: string) => ({ name, date });

/** A filing from before this system is renewed: the city evaluates, the province issues. */
export const journey = (stage: OnStage): void => describe('a filing is renewed in Fujian', () => {
  let people: People;
  let hand: BrowserJourney;
  let filing: Filing;
  let renewal: Journey;
  beforeAll(() => {
    ({ people, hand } = stage());
  });

  const present = async (): Promise<Filing> => (await people.find(applicant)).get(`/filings/${filing.id}`);
  const newDraft = async (): Promise<Draft> => (await people.find(applicant)).post('/drafts', { procedureId, filingId: filing.id });

  it('is chosen among the filings of the institution, and the form begins with the register', async () => {
    const person = await people.find(applicant);
    const { items: [own] } = await person.get<{ readonly items: readonly Filing[] }>('/filings');
    if (own === undefined) throw new Error('the institution has no filing');
    filing = own;
    const tenDaysOpen = addDays(civilDate(own.validUntil), -80);
    if (beijingDate(new Date(await now(person)).toISOString()) < tenDaysOpen) await moveClock(await people.find('sys-system'), tenDaysOpen);
    const { page } = await hand.desk(applicant);
    await page.goto(`${people.address}/institution/procedures/${procedureId}`);
    await page.getByRole('button', { name: `申请 ${filing.filingNo}` }).click();
    await page.getByText('稳妥提交日').or(page.getByText('存续期')).first().waitFor();
    await hand.look(applicant, 'renewal-draft');
  });

  it('FJ-R3: goes into its case, with the six batches of its validity', async () => {
    const person = await people.find(applicant);
    const draft = await newDraft();
    const year = Number(filing.validUntil.slice(0, 4)) - 1;
    const saved = await saveDraft(person, draft, {
      ...renewalApplication, ...draft.form, plans: renewalApplication.plans.map((plan) => ({ ...plan, year })), signed: signature('林示例', `${year}-12-01`),
    });
    for (const { id, applies } of saved.materials) if (applies) await addMaterial(person, draft.id, id, samplePdf(`${id}.pdf`, id));
    renewal = new Journey(people, await submitDraft(person, draft.id), applicant, { authority: 'fz', province: 'fj' });
  });

  it('FJ-R12: is accepted, checked, evaluated and reported by the city', async () => {
    await renewal.does('fz-shouli1', 'Task_FormalReview', acceptance.complete());
    await renewal.does('fz-chushen1', 'Task_CheckConditions', (data, { name }, today) => ({
      conditions: completeRows(data, 'conditions', ({ judgement }) => ({ judgement: judgement ?? 'met', remark: null })), outcome: 'MET', opinion: '三项条件具备', signed: signature(name, today),
    }));
    await renewal.does('fz-pinggu', 'Task_RenewalEvaluation', (_data, { name }, today) => ({
      work: '有效期内规范开展认定工作', problems: null, outcome: 'QUALIFIED', reasons: null, signed: signature(name, today),
    }));
    await renewal.does('fz-huizong', 'Task_ReportToProvince', (data) => ({ ...data, verified: true, remark: null }));
  });

  it('FJ-R13, T-70: is decided, drafted and signed in the province; the clerk of the city has nothing to draft', async () => {
    const decision = await renewal.task('fj-shengling', 'Task_ProvinceIssue');
    expect(decision.data['present']).toContain(filing.validUntil);
    await renewal.does('fj-shengling', 'Task_ProvinceIssue', (data, { name }, today) => ({ ...data, opinion: '同意核发', signed: signature(name, today) }));
    await renewal.task('fj-wenshu1', 'Task_DraftDocument');
    const ofCity = await inbox(await people.find('fz-wenshu1'), 'group');
    expect(ofCity.filter(({ caseId }) => caseId === renewal.caseId)).toEqual([]);
    await renewal.does('fj-wenshu1', 'Task_DraftDocument', issuing.drafted());
    await renewal.does('fj-hegao', 'Task_CheckDocument', issuing.checked);
    await renewal.does('fj-shengling', 'Task_SignDocument', issuing.signed);
    const letter = await until('the new filing letter', async () => (await caseDocuments(await people.find(applicant), renewal.caseId)).find(({ type, state }) => type === 'DOC-FJ-REN' && state === 'sealed'));
    expect(letter.number).toMatch(/^闽劳鉴备函〔\d{4}〕\d+号$/);
  });

  it('A-34: is valid for three years from the day after its old validity, with everything open again, published and archived', async () => {
    await renewal.does('fj-shenghui1', 'Task_ProvincialConsolidate', publishing.consolidated);
    await renewal.does('fj-shenghui1', 'Receive_OstaPublished', publishing.publicationSeen);
    await seal(renewal);
    const { status, validUntil, permissions } = await present();
    expect({ status, validUntil }).toEqual({ status: 'active', validUntil: `${Number(filing.validUntil.slice(0, 4)) + 3}${filing.validUntil.slice(4)}` });
    expect(permissions.filter(({ open }) => !open)).toEqual([]);
  });
});
