import { validity } from '@beian/calendar';
import type { CivilDate } from '@beian/calendar';

export interface Validity {
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

/** from the day of the decision for a period of whole years, such as P3Y. */
export function validityFrom(decidedOn: CivilDate, period: string): Validity {
  const years = /^P([1-9]\d?)Y$/.exec(period)?.[1];
  if (years === undefined) throw new RangeError(`The validity "${period}" is no period of whole years such as P3Y`);
  return { validFrom: decidedOn, validUntil: validity(decidedOn, Number(years)) };
}
