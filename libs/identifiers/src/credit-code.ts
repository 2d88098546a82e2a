import { accept, refuse, type Check } from './check.js';
import { countCharacters, firstForeign, normalCode } from './normal-form.js';

/* Unified social credit code, 统一社会信用代码 (GB 32100-2015). Characters 9–17 are the organisation code of GB 11714. */

const LENGTH = 18;
/** No I, O, S, V or Z. The value of a character is its place in this row. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export function checkCreditCode(input: string): Check {
  const code = normalCode(input);
  const length = countCharacters(code);
  if (length !== LENGTH) {
    return refuse(
      'CREDIT_CODE_LENGTH',
      `统一社会信用代码应为 ${LENGTH} 位，现为 ${length} 位`,
      `A unified social credit code has ${LENGTH} characters; this one has ${length}`,
    );
  }
  const foreign = firstForeign(code, /^[0-9A-HJ-NPQRTUWXY]$/);
  if (foreign) {
    return refuse(
      'CREDIT_CODE_ALPHABET',
      `统一社会信用代码第 ${foreign.position} 位“${foreign.character}”不是允许的字符（数字和除 I、O、S、V、Z 以外的大写字母）`,
      `Character ${foreign.position} of the credit code, "${foreign.character}", is not allowed (digits and capitals without I, O, S, V, Z)`,
    );
  }
  if (code[17] !== checkCharacter(code)) return wrongCheckCharacter();
  if (code[16] !== organisationCheckCharacter(code.slice(8, 16))) return wrongOrganisationCode();
  return accept(code);
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(code.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function organisationCheckCharacter(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(body.charAt(i), 36), 0);
  return '0123456789X'.charAt((11 - (sum % 11)) % 11);
}

function wrongCheckCharacter() {
  return refuse(
    'CREDIT_CODE_CHECK_DIGIT',
    '统一社会信用代码校验位不正确，请对照营业执照或登记证书逐位核对',
    'The check character of the credit code does not fit; compare every character with the licence or registration certificate',
  );
}

function wrongOrganisationCode() {
  return refuse(
    'CREDIT_CODE_ORGANISATION_CHECK',
    '统一社会信用代码第 9 至 17 位（主体标识码）校验不通过，请逐位核对',
    'Characters 9 to 17 of the credit code (the organisation code) do not fit together; check each of them',
  );
}
