import type { Application } from '../../../../apps/web-e2e/src/journey/file-application.js';
import { renewalApplication } from '../testing/application.js';

/** A filing of the institution that renews. */
export interface FiledBefore {
  readonly id: string;
  readonly filingNo: string;
  readonly validUntil: string;
}

export const applicant = 'rongjixie-jingban';
export const procedureId = 'fujian_renewal_2022';

/** Complete, with six batches in the last year of the validity. */
export function applicationFor({ id, validUntil }: FiledBefore, changes: Readonly<Record<string, unknown>> = {}): Application {
  const year = Number(validUntil.slice(0, 4)) - 1;
  return {
    procedureId, applicant, filingId: id,
    form: (given) => ({ ...renewalApplication, ...given, plans: renewalApplication.plans.map((plan) => ({ ...plan, year })), signed: { name: '林示例', date: `${year}-12-01` }, ...changes }),
  };
}
