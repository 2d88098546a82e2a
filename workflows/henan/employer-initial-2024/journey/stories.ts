import * as acceptance from '../../../../apps/web-e2e/src/answers/acceptance.js';
import * as issuing from '../../../../apps/web-e2e/src/answers/issuing.js';
import * as publishing from '../../../../apps/web-e2e/src/answers/publishing.js';
import * as review from '../../../../apps/web-e2e/src/answers/review.js';
import type { FormValues } from '../../../../apps/web-e2e/src/api/answers.js';
import { stateToHearing, withdraw } from '../../../../apps/web-e2e/src/api/cases.js';
import { procedureId, xinxiangEmployer } from '../../../../apps/web-e2e/src/journey/application.js';
import { file } from '../../../../apps/web-e2e/src/journey/file-application.js';
import type { Offices } from '../../../../apps/web-e2e/src/journey/journey.js';
import { archived, archivedAtLast, days, does, doneAt, evaluationBy, letterBy, onAnyDay, rectification, within, type Scene, type Story } from '../../../../apps/web-e2e/src/journey/scenes.js';

const city: Offices = { authority: 'xx', province: 'ha' };
const province: Offices = { authority: 'ha', province: 'ha' };

const ofProvince: FormValues = { ...xinxiangEmployer, orgName: '河南示例装备集团有限公司', uscc: '91410000MA0TERT83Y', affiliation: 'provincial', superiorBody: '河南省人民政府国有资产监督管理委员会' };

const filed = (applicant: string, form: FormValues, offices: Offices): Pick<Story, 'procedureId' | 'mayBegin' | 'begin'> => ({
  procedureId, mayBegin: onAnyDay,
  begin: (people, today) => file(people, { procedureId, applicant: `${applicant}-jingban`, offices, form: () => ({ ...form, filledOn: today, commitmentSigned: { name: '张示例', date: today } }) }),
});
const inCity = filed('jixie', xinxiangEmployer, city);

const accepted = (bureau: string): readonly Scene[] => within('Call_Acceptance', [does(`${bureau}-shouli1`, 'Task_FormalReview', acceptance.complete())]);
const corrected: readonly Scene[] = within('Call_Acceptance', [
  does('xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M5')), ...days(1),
  does('jixie-jingban', 'Task_SupplementMaterials', acceptance.corrected), does('xx-shouli2', 'Task_FormalReview', acceptance.complete()),
]);
/** The provincial branch and another city are asked for their opinion. */
const acceptedWithOpinions: readonly Scene[] = [
  ...within('Call_Acceptance', [doneAt('Task_FormalReview', async (journey) =>
    journey.does('xx-shouli1', 'Task_FormalReview', acceptance.complete({ industryAuthority: (await journey.people.find('hygy-hangye')).organisationId, supervisingRegion: '410100' })))]),
  does('xx-chushen1', 'Task_InitialReview', review.qualified), ...days(5),
  does('zz-chushen1', 'Task_SupervisingOpinion', review.agreed), does('hygy-hangye', 'Task_IndustryOpinion', review.agreed),
];

const qualified = (bureau: string): readonly Scene[] => [does(`${bureau}-chushen1`, 'Task_InitialReview', review.qualified)];
const letter = (bureau: string): readonly Scene[] => [
  ...letterBy({ clerk: `${bureau}-wenshu1`, office: `${bureau}-hegao`, leader: `${bureau}-lingdao1` }),
  does(`${bureau}-shouli1`, 'Task_PhoneNotice', issuing.phoned), does(`${bureau}-wenshu2`, 'Task_MailDelivery', issuing.mailed),
];
const approved = (bureau: string): readonly Scene[] => [does(`${bureau}-lingdao1`, 'Task_FilingDecision', review.approved), ...within('Call_IssueFilingLetter', letter(bureau))];
const reported: readonly Scene[] = within('Call_ReportAndPublish', [does('xx-huizong', 'Task_ReportToProvince', publishing.reportedUp)]);
const published: readonly Scene[] = within('Call_ReportAndPublish', [
  does('ha-shenghui1', 'Task_ProvincialConsolidate', publishing.consolidated), ...days(5), does('ha-shenghui2', 'Receive_OstaPublished', publishing.publicationSeen),
]);
const notQualified: readonly Scene[] = [does('xx-chushen1', 'Task_InitialReview', review.notQualified), ...days(1)];
const rejected: readonly Scene[] = [...within('Call_IssueRejection', letter('xx')), ...within('Call_ArchiveRejected', archivedAtLast('xx-dangan', 'xx-wenshu1'))];
const filedAway = (bureau: string): readonly Scene[] => within('Call_Archive', archived(`${bureau}-dangan`));
const mended = (verdict: 'ACCEPTED' | 'OPEN'): readonly Scene[] => within('Call_TechnicalEvaluation', rectification('jixie-jingban', 'xx-pinggu', verdict));
const heardByAnother: readonly Scene[] = [
  async (journey) => stateToHearing(await journey.people.find('jixie-jingban'), journey.caseId, '本单位已设立专门机构，附任命文件。'), ...days(3),
  does('xx-chushen2', 'Task_HearStatement', review.heard('NOT_SUSTAINED')),
];

/** How first filings of employers go in a year. */
export const stories: readonly Story[] = [
  { ...inCity, name: 'filed', share: 45, scenes: [...corrected, ...qualified('xx'), ...evaluationBy('xx', 'PASS'), ...approved('xx'), ...reported, ...published, ...filedAway('xx')] },
  {
    ...inCity, name: 'filed after opinions and rectification', share: 20,
    scenes: [
      ...acceptedWithOpinions, ...evaluationBy('xx', 'RECTIFY'), ...days(2), ...mended('OPEN'), ...mended('ACCEPTED'),
      ...approved('xx'), ...reported, ...published, ...within('Call_Archive', archivedAtLast('xx-dangan', 'xx-wenshu1')),
    ],
  },
  {
    ...filed('zhuangbei', ofProvince, province), name: 'filed by the province', share: 8,
    scenes: [...accepted('ha'), ...qualified('ha'), ...evaluationBy('ha', 'PASS'), ...approved('ha'), ...published, ...filedAway('ha')],
  },
  { ...inCity, name: 'rejected after a hearing', share: 10, scenes: [...accepted('xx'), ...notQualified, ...heardByAnother, ...rejected] },
  { ...inCity, name: 'not accepted', share: 9, scenes: within('Call_Acceptance', [does('xx-shouli1', 'Task_FormalReview', acceptance.refused('OUT_OF_SCOPE'))]) },
  { ...inCity, name: 'abandoned', share: 4, scenes: within('Call_Acceptance', [does('xx-shouli1', 'Task_FormalReview', acceptance.incomplete('HA-E-M4')), ...days(14)]) },
  { ...inCity, name: 'withdrawn', share: 4, scenes: [...accepted('xx'), ...days(2), async (journey) => withdraw(await journey.people.find('jixie-guanli'), journey.caseId, '单位改制，暂不申请')] },
];
