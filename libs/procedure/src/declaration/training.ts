import type { JsonObject } from '../kernel/protocol.js';

/** An institution to file for in training: made up, and recognisable as such. */
export interface TrainingInstitution {
  /** Stem of the user names of its people. */
  readonly key: string;
  readonly name: string;
  readonly regionCode: string;
  readonly uscc: string;
  readonly address: string;
  readonly phone: string;
  /** What its forms are prefilled with. */
  readonly profile: JsonObject;
}

/** An industry authority that is asked for its opinion. */
export interface TrainingIndustryAuthority {
  readonly key: string;
  readonly name: string;
  readonly regionCode: string;
  readonly level: 'province' | 'city';
}

/** What a training installation begins with in one province. Keys are unique over all provinces. */
export interface ProvinceTraining {
  /** Region code of the province. */
  readonly province: string;
  /** Filing authorities that have people, with the stem of their user names; the others are there as addressees. */
  readonly staffed: Readonly<Record<string, string>>;
  readonly institutions: readonly TrainingInstitution[];
  readonly industryAuthorities: readonly TrainingIndustryAuthority[];
}
