import { ID_TYPES } from '@beian/identifiers';
import type { IdType } from '@beian/identifiers';

/** Options of the field that says which identity document a number stands on. */
export const ID_TYPE_OPTIONS = [
  option('residentId'), option('hkMacaoTaiwanResidence'), option('foreignPermanentResidence'), option('passport'),
] as const;

function option<T extends IdType>(type: T): readonly [T, string, string] {
  return [type, ID_TYPES[type].zh, ID_TYPES[type].en];
}
