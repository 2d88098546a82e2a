import { accept, refuse, type Check } from './check.js';
import { countCharacters, normalCode } from './normal-form.js';
import { isSkillLevel, type SkillLevel } from './skill-level.js';

/** Number of a skill-level certificate: the filing number of the institution, year, level and serial. */
export interface CertificateNumber {
  readonly filingNumber: string;
  /** Last two digits of the year. */
  readonly year: string;
  readonly level: SkillLevel;
  readonly serial: string;
}

const LENGTH = 22;
const SHAPE = /^([A-Z]\d{12})(\d{2})(\d)(\d{6})$/;

export function parseCertificateNumber(input: string): Check<CertificateNumber> {
  const number = normalCode(input);
  const length = countCharacters(number);
  if (length !== LENGTH) {
    return refuse(
      'CERTIFICATE_NUMBER_LENGTH',
      `证书编号应为 ${LENGTH} 位，现为 ${length} 位`,
      `A certificate number has ${LENGTH} characters; this one has ${length}`,
    );
  }
  const match = SHAPE.exec(number);
  if (!match) {
    return refuse(
      'CERTIFICATE_NUMBER_ALPHABET',
      '证书编号应为 1 位字母加 21 位数字',
      'A certificate number is a letter followed by 21 digits',
    );
  }
  const [, filingNumber = '', year = '', levelDigit = '', serial = ''] = match;
  const level = Number(levelDigit);
  if (!isSkillLevel(level)) {
    return refuse(
      'CERTIFICATE_NUMBER_LEVEL',
      `证书编号第 16 位“${levelDigit}”应为等级 1 至 5`,
      `Character 16 of the certificate number, "${levelDigit}", should be a level from 1 to 5`,
    );
  }
  return accept({ filingNumber, year, level, serial });
}

export function checkCertificateNumber(input: string): Check {
  const parsed = parseCertificateNumber(input);
  return parsed.ok ? accept(formatCertificateNumber(parsed.value)) : parsed;
}

export function formatCertificateNumber({ filingNumber, year, level, serial }: CertificateNumber): string {
  return `${filingNumber}${year}${level}${serial}`;
}
