import type { Fill, Offices } from '../../../../apps/web-e2e/src/journey/journey.js';
import { file } from '../../../../apps/web-e2e/src/journey/file-application.js';
import { archived, archivedAtLast, days, does, onAnyDay, within, type Scene, type Story } from '../../../../apps/web-e2e/src/journey/scenes.js';
import { terminationLetter, windUpCheck } from '../testing/letter.js';

const procedureId = 'fujian_voluntary_termination_2022';

interface Filings {
  readonly items: readonly { readonly id: string }[];
}

/** The institution gives up its filing from the entry of the register. */
const given = (institution: string, offices: Offices): Pick<Story, 'procedureId' | 'mayBegin' | 'begin'> => ({
  procedureId, mayBegin: onAnyDay,
  begin: async (people, today) => {
    const applicant = `${institution}-guanli`;
    const { items: [filing] } = await (await people.find(applicant)).get<Filings>('/filings');
    if (filing === undefined) throw new Error(`${institution} has no filing`);
    return file(people, {
      procedureId, applicant, filingId: filing.id, offices,
      form: ({ orgName, filingNo }) => ({ ...terminationLetter, orgName, filingNo, signed: { name: '林示例', date: today } }),
    });
  },
});

const verified: Fill = (data) => ({ ...data, verified: true });
const published: Fill = (_data, _person, today) => ({ url: 'https://www.example.gov.cn/zz/1', publishedOn: today, screenshots: [] });

/** Reported to the ministry, the filing is winding down until its termination is published. */
const ended: readonly Scene[] = [does('fj-shenghui1', 'Task_ProvinceReportMohrss', verified), ...days(3), does('fj-shenghui2', 'Receive_OstaTerminated', published)];

/** How filings are given up in a year. */
export const stories: readonly Story[] = [
  {
    ...given('minji', { authority: 'fz', province: 'fj' }), name: 'given up in a city with data still to upload', share: 70,
    scenes: [
      does('fz-dudao', 'Task_CheckWindUp', () => windUpCheck('OPEN')), does('fz-huizong', 'Task_ReportToProvince', (data) => data), ...ended,
      ...within('Call_Archive', archivedAtLast('fz-dangan', 'fz-wenshu1')),
    ],
  },
  {
    ...given('mindian', { authority: 'fj', province: 'fj' }), name: 'given up in the province', share: 30,
    scenes: [does('fj-dudao', 'Task_CheckWindUp', () => windUpCheck('DONE')), ...ended, ...within('Call_Archive', archived('fj-dangan'))],
  },
];
