import { processModels } from '../../workflows/generated/index.js';
import { foundStories } from './found-stories.js';
import { placesOf, toldPlaces } from './told-places.js';

/** Where no case of a procedure ever stands, and why. */
const never: Readonly<Record<string, readonly string[]>> = {
  // By post or in the system, never by telephone; the remarks of the evaluation are rectified after the filing.
  jilin_social_solicitation_2022: [
    'Call_IssueReceipt/Task_PhoneNotice', 'Call_IssueRejection/Task_PhoneNotice',
    'Call_TechnicalEvaluation/Call_Rectification/Task_SubmitRectificationReport', 'Call_TechnicalEvaluation/Call_Rectification/Task_VerifyRectification',
  ],
  // Letters are delivered in the system; the province issues, so that nobody reports to it once more.
  fujian_renewal_2022: [
    'Call_IssueFilingLetter/Task_MailDelivery', 'Call_IssueFilingLetter/Task_PhoneNotice', 'Call_IssueNonRenewal/Task_MailDelivery', 'Call_IssueNonRenewal/Task_PhoneNotice',
    'Call_ReportAndPublish/Task_ReportToProvince',
  ],
};

const procedures = Object.keys(processModels).filter((id) => !id.startsWith('shared_'));

describe("the stories of a province's year", () => {
  it.each(procedures)('of %s stand at every task of its diagrams, but for those at which no case of it ever stands', async (procedureId) => {
    const told = toldPlaces(await foundStories(), procedureId);
    expect(placesOf(procedureId, processModels).filter((place) => !told.has(place)).toSorted()).toEqual([...(never[procedureId] ?? [])].toSorted());
  });

  it.each(procedures)('of %s name no task that its diagrams do not have', async (procedureId) => {
    const places = new Set(placesOf(procedureId, processModels));
    expect([...toldPlaces(await foundStories(), procedureId)].filter((place) => !places.has(place))).toEqual([]);
  });
});
