import { accept, refuse, type Check } from './check.js';
import { normalCode } from './normal-form.js';

/** Mobile number of the mainland, with or without +86, blanks and hyphens; stored as 11 digits. */
export function checkMobile(input: string): Check {
  const digits = normalCode(input).replaceAll(/[\s-]/g, '').replace(/^(\+|00)86/, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return accept(digits);
  return refuse(
    'MOBILE_SHAPE',
    '手机号应为 11 位数字，以 13 至 19 开头',
    'A mobile number has 11 digits and begins with 13 to 19',
  );
}

/** Numbers of postal and courier items have no common form: only what cannot be one is refused. */
export function checkTrackingNumber(input: string): Check {
  const number = normalCode(input).replaceAll(/[\s-]/g, '');
  if (/^(?=.*\d)[0-9A-Z]{8,30}$/.test(number)) return accept(number);
  return refuse(
    'TRACKING_NUMBER_SHAPE',
    '邮寄单号应为 8 至 30 位字母和数字，且至少有一位数字',
    'A tracking number has 8 to 30 letters and digits, with at least one digit',
  );
}
