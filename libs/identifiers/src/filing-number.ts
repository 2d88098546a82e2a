import { accept, refuse, type Check } from './check.js';
import { normalCode } from './normal-form.js';

/**
 * Filing number of an institution: kind letter, body code (0000 if filed with a province), province and serial. The
 * pattern is inferred from certificate numbers and older numbers differ, so a refusal is to be shown as a warning.
 */
export interface FilingNumber {
  readonly kind: string;
  readonly bodyCode: string;
  readonly provinceCode: string;
  readonly serial: string;
}

const SHAPE = /^([A-Z])(\d{4})(\d{2})(\d{6})$/;

export function checkFilingNumber(input: string): Check {
  const number = normalCode(input);
  return SHAPE.test(number) ? accept(number) : wrongShape(number);
}

export function parseFilingNumber(input: string): Check<FilingNumber> {
  const number = normalCode(input);
  const match = SHAPE.exec(number);
  if (!match) return wrongShape(number);
  const [, kind = '', bodyCode = '', provinceCode = '', serial = ''] = match;
  return accept({ kind, bodyCode, provinceCode, serial });
}

export function formatFilingNumber({ kind, bodyCode, provinceCode, serial }: FilingNumber): string {
  return `${kind}${bodyCode}${provinceCode}${serial}`;
}

function wrongShape(number: string) {
  return refuse(
    'FILING_NUMBER_SHAPE',
    `备案号“${number}”与通常格式（1 位字母加 12 位数字）不同，请核对`,
    `The filing number "${number}" differs from the usual form, a letter and 12 digits; check it`,
  );
}
