import type { CivilDate } from '@beian/calendar';
import type { JsonObject } from '../kernel/protocol.js';
import type { FilingTerms } from './filing-terms.js';

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

/** A filing that an institution has from before the platform. */
export interface TrainingFiling extends FilingTerms {
  readonly filingNo: string;
  /** Key of the institution. */
  readonly institution: string;
  /** Region of the authority that filed it. */
  readonly region: string;
  readonly supervisingRegion: string | null;
  /** The procedure that would have created it. */
  readonly procedureId: string;
}

/** What a training installation begins with in one province. Keys are unique over all provinces. */
export interface ProvinceTraining {
  /** Region code of the province. */
  readonly province: string;
  /** Filing authorities that have people, with the stem of their user names; the others are there as addressees. */
  readonly staffed: Readonly<Record<string, string>>;
  /** Stem of the user names of the department's people, where the province has a department beside its centre. */
  readonly department?: string;
  readonly institutions: readonly TrainingInstitution[];
  readonly industryAuthorities: readonly TrainingIndustryAuthority[];
  /** Their validity is told from the day on which training begins. */
  filings?(today: CivilDate): readonly TrainingFiling[];
}
