import { result, rule } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { henan } from '../region.js';
import { FilingApplication } from './forms/application.js';
import { supervisingDiffers } from './rules/jurisdiction.js';
import { routeEmployer } from './rules/routing.js';

/** Rule_RouteJurisdiction: DT-HA-ROUTE on the declared affiliation (HA-E3). */
export const routeJurisdiction = rule({
  rules: ['HA-E3'],
  decide: async (context) => {
    const form = restoreForm(FilingApplication, await context.application());
    const route = routeEmployer(form, henan);
    const region = route.authority?.regionCode ?? henan.code;
    return result(route.result, { region, supervisingDiffers: supervisingDiffers(form, region, henan), industryNamed: form.industryAuthority !== null, electronicConsent: form.electronicDelivery === 'agreed' });
  },
  completed: async (context, { facts }) => {
    const form = restoreForm(FilingApplication, await context.application());
    const region = String(facts['region']);
    const authority = await context.authorityOf(region);
    if (authority === null) throw new Error(`the region ${region} has no filing authority`);
    await context.routeTo(authority.id, region);
    if (form.supervisingRegion !== null) await context.superviseFrom(form.supervisingRegion);
    if (form.industryAuthority !== null) await context.setFact('industryAuthority', form.industryAuthority);
  },
});
