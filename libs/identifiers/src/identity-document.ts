import type { CivilDate } from '@beian/calendar';
import { accept, refuse, type Check } from './check.js';
import { normalCode } from './normal-form.js';
import { checkResidentId } from './resident-id.js';

/** Kinds of 身份证件 that the forms accept beside the resident identity card. */
export const ID_TYPES = {
  residentId: { zh: '居民身份证', en: 'Resident identity card' },
  hkMacaoTaiwanResidence: { zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macao and Taiwan residents' },
  foreignPermanentResidence: { zh: '外国人永久居留身份证', en: 'Foreign permanent resident identity card' },
  passport: { zh: '护照', en: 'Passport' },
} as const;

export type IdType = keyof typeof ID_TYPES;

export interface IdentityDocument {
  readonly idType: IdType;
  readonly idNo: string;
}

/** Only the resident identity number has a public check digit; of the others just the characters are checked. */
export function checkIdentityDocument({ idType, idNo }: IdentityDocument, today: CivilDate | null): Check<IdentityDocument> {
  if (idType === 'residentId') {
    const checked = checkResidentId(idNo, today);
    return checked.ok ? accept({ idType, idNo: checked.value }) : checked;
  }
  const number = normalCode(idNo);
  if (/^[0-9A-Z]{5,20}$/.test(number)) return accept({ idType, idNo: number });
  const { zh, en } = ID_TYPES[idType];
  return refuse(
    'ID_NUMBER_SHAPE',
    `${zh}号码应为 5 至 20 位字母或数字`,
    `A number of this document (${en}) has 5 to 20 letters or digits`,
  );
}
