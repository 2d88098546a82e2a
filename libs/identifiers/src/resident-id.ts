import { addYears, isCivilDate, type CivilDate } from '@beian/calendar';
import { accept, refuse, type Check, type Refused } from './check.js';
import { countCharacters, firstForeign, normalCode } from './normal-form.js';

/* Resident identity number, 公民身份号码 (GB 11643-1999): region, date of birth, serial, check digit (ISO 7064 MOD 11-2). */

const LENGTH = 18;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
const OLDEST_YEARS = 120;

/** Without `today` the date of birth must only exist: nobody can say whether it lies in the future. */
export function checkResidentId(input: string, today: CivilDate | null): Check {
  const id = normalCode(input);
  return misshapen(id) ?? impossibleBirth(id, today) ?? wrongCheckDigit(id) ?? accept(id);
}

function misshapen(id: string): Refused | null {
  const length = countCharacters(id);
  if (length !== LENGTH) {
    return refuse(
      'RESIDENT_ID_LENGTH',
      `身份证号应为 ${LENGTH} 位，现为 ${length} 位`,
      `A resident identity number has ${LENGTH} characters; this one has ${length}`,
    );
  }
  const foreign = firstForeign(id.slice(0, 17), /^\d$/) ?? lastForeign(id);
  if (!foreign) return null;
  return refuse(
    'RESIDENT_ID_ALPHABET',
    `身份证号第 ${foreign.position} 位“${foreign.character}”不正确：前 17 位应为数字，末位为数字或 X`,
    `Character ${foreign.position} of the identity number, "${foreign.character}", is wrong: 17 digits and then a digit or X`,
  );
}

function lastForeign(id: string) {
  const last = id.charAt(17);
  return /^[\dX]$/.test(last) ? null : { character: last, position: LENGTH };
}

function impossibleBirth(id: string, today: CivilDate | null): Refused | null {
  const birth = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  if (!isCivilDate(birth)) {
    return refuse(
      'RESIDENT_ID_IMPOSSIBLE_DATE',
      `身份证号中的出生日期 ${birth} 不存在`,
      `The date of birth in the identity number, ${birth}, does not exist`,
    );
  }
  if (today === null) return null;
  if (birth > today) {
    return refuse(
      'RESIDENT_ID_FUTURE_DATE',
      `身份证号中的出生日期 ${birth} 晚于今天`,
      `The date of birth in the identity number, ${birth}, lies in the future`,
    );
  }
  if (birth < addYears(today, -OLDEST_YEARS)) {
    return refuse(
      'RESIDENT_ID_IMPLAUSIBLE_AGE',
      `身份证号中的出生日期 ${birth} 距今超过 ${OLDEST_YEARS} 年，请核对`,
      `The date of birth in the identity number, ${birth}, is more than ${OLDEST_YEARS} years ago; check it`,
    );
  }
  return null;
}

function wrongCheckDigit(id: string): Refused | null {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(id.charAt(i)), 0);
  if (id.charAt(17) === CHECK_DIGITS.charAt(sum % 11)) return null;
  return refuse(
    'RESIDENT_ID_CHECK_DIGIT',
    '身份证号校验位不正确，请对照证件逐位核对',
    'The check digit of the identity number does not fit; compare every digit with the document',
  );
}
