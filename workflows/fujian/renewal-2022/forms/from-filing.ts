import type { FilingFacts } from '@beian/procedure';
import type { JsonObject } from '@beian/procedure/kernel';
import { fujian } from '../../region.js';
import { KIND_LETTERS, ORG_KINDS } from './options.js';

/** What the register knows stands in the form as it is there, whatever is sent. */
export function fromFiling(filing: FilingFacts): JsonObject {
  const { filingNo, kindLetter, validFrom, validUntil, lines, filingRegion } = filing;
  return {
    filingNo, validFrom, validUntil,
    orgKind: ORG_KINDS.find(([kind]) => KIND_LETTERS[kind] === kindLetter)?.[0] ?? null,
    filedWith: fujian.authorities.find(({ regionCode }) => regionCode === filingRegion)?.name.zh ?? fujian.name.zh,
    lines: lines.filter(({ status }) => status === 'active').map(({ code, occupation, workType, levels, standard }) => ({ code, occupation, workType, levels: levels.map(String), standard })),
  };
}
