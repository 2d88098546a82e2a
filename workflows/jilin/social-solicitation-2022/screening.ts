import { beijingDate } from '@beian/calendar';
import { result, rule } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { confirmReceipt } from '../../shared/acceptance/official-notices.js';
import { jilin } from '../region.js';
import { SolicitationApplication } from './forms/application.js';
import { routeByAffiliation } from './rules/routing.js';
import { screeningOf } from './rules/screening.js';
import { windowOn } from './rules/window.js';

/** Rule_CheckWindow: DT-JL-WINDOW on the instant of submission (JL-S23). The intake asks the same before it stores anything. */
export const checkWindow = rule({
  rules: ['JL-S23'],
  decide: async (context) => {
    const { open } = windowOn(beijingDate(context.submittedAt), String(context.parameters['solicitationWindows']));
    return open === null ? result('CLOSED') : result('OPEN', { window: open.name });
  },
});

/** Rule_CheckProhibitions: DT-JL-ELIGIBLE gives findings for the clerk, the affiliation says which centre (JL-S17). */
export const checkProhibitions = rule({
  rules: ['JL-S3', 'JL-S4', 'JL-S5', 'JL-S6', 'JL-S7', 'JL-S8', 'JL-S9', 'JL-S10', 'JL-S11', 'JL-S12', 'JL-S13', 'JL-S14', 'JL-S17'],
  decide: async (context) => {
    const form = restoreForm(SolicitationApplication, await context.application());
    const { result: level, centre } = routeByAffiliation(form, jilin);
    const unmet = (await screeningOf(context, beijingDate(context.submittedAt))).filter(({ verdict }) => verdict === 'notMet' || verdict === 'inPrinciple');
    return result(level, {
      region: centre?.regionCode ?? jilin.code, electronicConsent: form.electronicDelivery === 'agreed', findings: [...new Set(unmet.map(({ rule: id }) => id))],
    });
  },
  completed: async (context, { facts }) => {
    const region = String(facts['region']);
    const centre = await context.authorityOf(region);
    if (centre === null) throw new Error(`the region ${region} has no centre`);
    await context.routeTo(centre.id, region);
    await confirmReceipt(context);
  },
});
