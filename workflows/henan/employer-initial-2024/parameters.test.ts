import { civilDate } from '@beian/calendar';
import { checkParameters, resolveParameters } from '@beian/procedure/declaration';
import { parameters } from './parameters.js';

describe('the parameters of the procedure', () => {
  it('hold without gaps or overlaps, each value with its citation', () => {
    expect(checkParameters(parameters, [])).toEqual([]);
  });

  it('are the recommended defaults where the guide is silent', () => {
    expect(resolveParameters(parameters, civilDate('2026-03-02'), '410700')).toEqual({
      acceptanceReviewDays: 5, deemedAcceptance: true, correctionDays: 10, correctionExtensionDays: 10, supervisingOpinionDays: 5,
      panelMinimum: 3, visitNoticeDays: 3, rectificationDays: 15, rectificationRounds: 2, rectificationReminderDays: 3, statementDays: 5,
      postFilingPublicityDays: 5, publicationReminderDays: 30, validity: 'P3Y', retentionYears: 30, sideExitRetentionYears: 10,
    });
  });

  it('T-82: Xinxiang changes the rectification period on 2026-11-02: the pinned case keeps 15, a new one gets 20, Kaifeng keeps 15', () => {
    const local = { from: civilDate('2026-11-02'), until: null, value: 20, citation: { zh: '新乡市实施细则（示例）', en: 'Rules of Xinxiang (example)' }, region: '410700' };
    const changed = parameters.map((parameter) => (parameter.name === 'rectificationDays' ? { ...parameter, values: [...parameter.values, local] } : parameter));
    const days = (on: string, region: string) => resolveParameters(changed, civilDate(on), region).rectificationDays;
    expect(checkParameters(changed, [])).toEqual([]);
    expect([days('2026-10-30', '410700'), days('2026-11-02', '410700'), days('2026-11-02', '410200')]).toEqual([15, 20, 15]);
  });
});
