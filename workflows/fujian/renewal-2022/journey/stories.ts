import * as acceptance from '../../../../apps/web-e2e/src/answers/acceptance.js';
import * as publishing from '../../../../apps/web-e2e/src/answers/publishing.js';
import type { Draft } from '../../../../apps/web-e2e/src/api/answers.js';
import { addMaterial, saveDraft, submitDraft } from '../../../../apps/web-e2e/src/api/drafts.js';
import { Journey, type Offices } from '../../../../apps/web-e2e/src/journey/journey.js';
import { samplePdf } from '../../../../apps/web-e2e/src/journey/sample-file.js';
import { archivedAtLast, days, does, letterBy, onAnyDay, within, type Scene, type Story } from '../../../../apps/web-e2e/src/journey/scenes.js';
import { renewalApplication } from '../testing/application.js';
import * as answers from './answers.js';
import { procedureId } from './application.js';

interface Filing {
  readonly id: string;
  readonly validUntil: string;
  readonly cases: readonly { readonly id: string; readonly caseNo: string; readonly endedAt: string | null }[];
}

/** The sweep opens the case; the institution finds it with its filing. */
const opened = (institution: string, offices: Offices): Pick<Story, 'procedureId' | 'mayBegin' | 'begin'> => ({
  procedureId, mayBegin: onAnyDay,
  begin: async (people) => {
    const applicant = `${institution}-jingban`;
    const open = (await filingOf(new Journey(people, { caseId: '', caseNo: '', queryCode: '' }, applicant, offices))).cases.find(({ endedAt }) => endedAt === null);
    if (open === undefined) throw new Error(`the renewal of ${institution} is not open`);
    return new Journey(people, { caseId: open.id, caseNo: open.caseNo, queryCode: '' }, applicant, offices);
  },
});

async function filingOf({ people, applicant }: Journey): Promise<Filing> {
  const person = await people.find(applicant);
  const { items: [first] } = await person.get<{ readonly items: readonly { readonly id: string }[] }>('/filings');
  return person.get(`/filings/${first?.id ?? ''}`);
}

const applies: Scene = async (journey) => {
  const person = await journey.people.find(journey.applicant);
  const { id, validUntil } = await filingOf(journey);
  const draft = await person.post<Draft>('/drafts', { procedureId, filingId: id });
  const year = Number(validUntil.slice(0, 4)) - 1;
  const signed = { name: '林示例', date: await journey.today() };
  const saved = await saveDraft(person, draft, { ...renewalApplication, ...draft.form, plans: renewalApplication.plans.map((plan) => ({ ...plan, year })), incentiveProof: draft.form['orgKind'] === 'employer' ? 'attached' : null, signed });
  for (const { id: material, applies: needed } of saved.materials) if (needed) await addMaterial(person, draft.id, material, samplePdf(`${material}.pdf`, material));
  return submitDraft(person, draft.id);
};

const issued: readonly Scene[] = [
  does('fj-shengling', 'Task_ProvinceIssue', answers.decidedInProvince),
  ...within('Call_IssueFilingLetter', letterBy({ clerk: 'fj-wenshu1', office: 'fj-hegao', leader: 'fj-shengling' })),
  ...within('Call_ReportAndPublish', [
    does('fj-shenghui1', 'Task_ProvincialConsolidate', publishing.consolidated), ...days(3), does('fj-shenghui1', 'Receive_OstaPublished', publishing.publicationSeen),
  ]),
];
const accepted = (bureau: string): readonly Scene[] => within('Call_Acceptance', [does(`${bureau}-shouli1`, 'Task_FormalReview', acceptance.complete())]);
const corrected: readonly Scene[] = within('Call_Acceptance', [
  does('fz-shouli1', 'Task_FormalReview', acceptance.incomplete('FJ-R-M1')), ...days(1), does('fuzhuang-jingban', 'Task_SupplementMaterials', acceptance.corrected),
]);

/** How renewals go in a year. */
export const stories: readonly Story[] = [
  {
    ...opened('fuzhuang', { authority: 'fz', province: 'fj' }), name: 'renewed', share: 75,
    scenes: [
      applies, ...corrected, ...accepted('fz'), does('fz-chushen1', 'Task_CheckConditions', answers.conditionsMet), ...days(3),
      does('fz-pinggu', 'Task_RenewalEvaluation', answers.evaluatedWell), does('fz-huizong', 'Task_ReportToProvince', answers.reportedToProvince), ...issued,
      ...within('Call_Archive', archivedAtLast('fz-dangan', 'fz-wenshu1')),
    ],
  },
  {
    ...opened('minxueyuan', { authority: 'fj', province: 'fj' }), name: 'not renewed by the province', share: 10,
    scenes: [
      applies, ...accepted('fj'), does('fj-chushen1', 'Task_CheckConditions', answers.conditionsNotMet),
      ...within('Call_IssueNonRenewal', letterBy({ clerk: 'fj-wenshu1', office: 'fj-hegao', leader: 'fj-lingdao1' })), ...days(2), does('minxueyuan-jingban', 'Task_WindUpAfterRefusal', answers.woundUp),
      ...within('Call_ArchiveNotRenewed', archivedAtLast('fj-dangan', 'fj-wenshu1')),
    ],
  },
  {
    ...opened('fupeixun', { authority: 'fz', province: 'fj' }), name: 'abandoned', share: 15,
    scenes: [...days(42), does('fupeixun-jingban', 'Task_WindUpDuties', answers.woundUp), ...within('Call_ArchiveAbandoned', archivedAtLast('fz-dangan', 'fz-wenshu1'))],
  },
];
