import * as acceptance from '../../../../apps/web-e2e/src/answers/acceptance.js';
import * as issuing from '../../../../apps/web-e2e/src/answers/issuing.js';
import * as publishing from '../../../../apps/web-e2e/src/answers/publishing.js';
import type { FormValues } from '../../../../apps/web-e2e/src/api/answers.js';
import { withdraw } from '../../../../apps/web-e2e/src/api/cases.js';
import { objectTo } from '../../../../apps/web-e2e/src/api/objections.js';
import { file } from '../../../../apps/web-e2e/src/journey/file-application.js';
import type { Fill, Journey, Offices } from '../../../../apps/web-e2e/src/journey/journey.js';
import { archived, archivedAtLast, days, does, evaluationBy, letterBy, rectification, within, type Scene, type Story } from '../../../../apps/web-e2e/src/journey/scenes.js';
import { windowOn } from '../rules/window.js';
import { associationApplication, solicitationApplication } from '../testing/application.js';
import * as answers from './answers.js';

const procedureId = 'jilin_social_solicitation_2022';
const windows = '03-15/03-30 07-15/07-30 10-15/10-30';
const city: Offices = { authority: 'mhk', province: 'jl' };
const province: Offices = { authority: 'jl', province: 'jl' };

const applied = (applicant: string, form: FormValues, offices: Offices): Pick<Story, 'procedureId' | 'mayBegin' | 'begin'> => ({
  procedureId, mayBegin: (day) => windowOn(day, windows).open !== null,
  begin: (people, today) => file(people, { procedureId, applicant: `${applicant}-jingban`, offices, form: () => ({ ...form, filledOn: today, commitmentSigned: { name: '郑示例', date: today } }) }),
});
const inCity = applied('peixun', solicitationApplication, city);
const byPost = applied('peixun', { ...solicitationApplication, electronicDelivery: 'declined' }, city);

const assessed = does('mhk-chushen1', 'Task_MunicipalInitialReview', answers.meets);
const agreed = does('jl-fuhe', 'Task_ProvincialReReview', answers.agreed);
const acceptedInCity: readonly Scene[] = [assessed, agreed];
const supplied: readonly Scene[] = [
  does('mhk-chushen1', 'Task_MunicipalInitialReview', answers.lacking('JL-S-M4')), ...days(1), does('peixun-jingban', 'Task_Supplement', acceptance.corrected), ...acceptedInCity,
];
const evaluated = (conclusion: 'PASS' | 'RECTIFY'): readonly Scene[] => [
  ...evaluationBy('mhk', conclusion), does('jl-fuhe', 'Task_ProvincialEvaluationReReview', answers.evaluationAgreed),
];

const drafted = (bureau: string): readonly Scene[] => within('Call_PublicNotice', [
  does(`${bureau}-gongshi`, 'Task_DraftNotice', (data) => ({ ...data, phone: '0435-0000009' })),
  does(`${bureau}-lingdao1`, 'Task_ApproveNotice', (data) => ({ ...data, outcome: 'APPROVED', opinion: null })),
]);
const noticed = (bureau: string): readonly Scene[] => [...drafted(bureau), ...days(5)];

/** Somebody objects under no name; it is looked into and found wrong. */
const objected: readonly Scene[] = [
  ...drafted('mhk'), objects, ...days(6),
  ...within('Call_PublicNotice', [
    does('mhk-yiyi', 'Task_VerifyObjection', (data) => ({ ...data, findings: '经核查，场地租赁合同与申报一致', outcome: 'UNFOUNDED', change: null, reply: '经核查，反映的情况不属实。' })),
  ]),
];

async function objects({ people, caseId }: Journey): Promise<unknown> {
  const clerk = await people.find('mhk-gongshi');
  const { notices: [notice] } = await clerk.get<{ readonly notices: readonly { readonly id: string }[] }>(`/cases/${caseId}/notices`);
  return objectTo(people.address, notice?.id ?? '', '公示的考核场所与实际不符，现场没有所列设备。');
}

const letter = letterBy({ clerk: 'jlt-wenshu1', office: 'jlt-hegao', leader: 'jlt-shengling1' });
const posted: readonly Scene[] = [does('jlt-wenshu1', 'Task_MailDelivery', issuing.mailed)];
const decided = (delivered: readonly Scene[] = []): readonly Scene[] => [
  does('jlt-shengling1', 'Task_ProvincialDecision', answers.filed), ...within('Call_IssueReceipt', [...letter, ...delivered]),
  does('jl-shenghui1', 'Task_ReportToMohrss', answers.reported), ...days(2), does('jl-shenghui1', 'Receive_OstaPublished', publishing.publicationSeen),
];
const refused: Fill = (_data, { name }, today) => ({
  outcome: 'REJECT', grounds: [{ fact: '评价场地不能满足考核需要', rule: '吉人社函〔2022〕78号 三' }], opinion: '拟不予备案', signed: { name, date: today },
});
const rejected: readonly Scene[] = [
  does('jlt-shengling1', 'Task_ProvincialDecision', refused), ...within('Call_IssueRejection', [...letter, ...posted]), ...within('Call_ArchiveRejected', archivedAtLast('mhk-dangan', 'mhk-wenshu1')),
];
const filedAway = (bureau: string): readonly Scene[] => within('Call_Archive', archived(`${bureau}-dangan`));
const again = does('mhk-dudao', 'Task_HandleFailedRectification', (data) => ({ ...data, outcome: 'AGAIN', reasons: '给予一次整改机会' }));
const mended = (verdict: 'ACCEPTED' | 'OPEN'): readonly Scene[] => rectification('peixun-jingban', 'mhk-chushen1', verdict);

/** How solicitations go in a year. */
export const stories: readonly Story[] = [
  { ...inCity, name: 'filed', share: 50, scenes: [...acceptedInCity, ...evaluated('PASS'), ...noticed('mhk'), ...decided(), ...filedAway('mhk')] },
  {
    ...byPost, name: 'filed after a supplement and rectification', share: 20,
    scenes: [
      ...supplied, ...evaluated('RECTIFY'), ...objected, ...decided(posted), ...mended('OPEN'), ...mended('OPEN'), again, ...mended('ACCEPTED'),
      ...within('Call_Archive', archivedAtLast('mhk-dangan', 'mhk-wenshu1')),
    ],
  },
  {
    ...applied('xiehui', associationApplication, province), name: 'filed by the province', share: 12,
    scenes: [does('jl-chushen1', 'Task_ProvincialInitialReview', answers.meets), ...evaluationBy('jl', 'PASS'), ...noticed('jl'), ...decided(), ...filedAway('jl')],
  },
  { ...byPost, name: 'rejected', share: 12, scenes: [...acceptedInCity, ...evaluated('PASS'), ...noticed('mhk'), ...rejected] },
  { ...inCity, name: 'withdrawn', share: 6, scenes: [assessed, async (journey) => withdraw(await journey.people.find('peixun-guanli'), journey.caseId, '机构调整，暂不申请')] },
];
