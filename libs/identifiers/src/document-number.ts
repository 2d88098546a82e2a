import { accept, refuse, type Check, type Refused } from './check.js';

/** Number of an official document, 文号: 豫职评〔2024〕4号. */
export interface DocumentNumber {
  /** 机关代字, the short name of the issuing organ. */
  readonly organCode: string;
  readonly year: number;
  readonly serial: number;
}

const ORGAN_CODE = '\\p{Script=Han}{1,20}';
const WELL_FORMED = new RegExp(`^(${ORGAN_CODE})〔(\\d{4})〕([1-9]\\d{0,5})号$`, 'u');

/** GB/T 9704-2012: hexagonal brackets U+3014/U+3015, the whole year, no leading zero, no 第. */
export function parseDocumentNumber(input: string): Check<DocumentNumber> {
  const text = input.trim();
  const match = WELL_FORMED.exec(text);
  if (!match) return reasonAgainst(text);
  return accept({ organCode: match[1] ?? '', year: Number(match[2]), serial: Number(match[3]) });
}

export function checkDocumentNumber(input: string): Check {
  const parsed = parseDocumentNumber(input);
  return parsed.ok ? accept(formatDocumentNumber(parsed.value)) : parsed;
}

export function formatDocumentNumber({ organCode, year, serial }: DocumentNumber): string {
  return `${organCode}〔${year}〕${serial}号`;
}

function reasonAgainst(text: string): Refused {
  if (/[[［【(（{]\d+[\]］】)）}]/u.test(text)) {
    return refuse(
      'DOCUMENT_NUMBER_BRACKETS',
      '文号的年份应使用六角括号〔〕，例如 某职评〔2024〕4号',
      'The year of a document number stands in hexagonal brackets 〔〕, as in 某职评〔2024〕4号',
    );
  }
  if (/〔(?!\d{4}〕)/u.test(text)) {
    return refuse('DOCUMENT_NUMBER_YEAR', '文号的年份应写全四位数字', 'The year of a document number has four digits');
  }
  if (/〕第/u.test(text)) {
    return refuse('DOCUMENT_NUMBER_ORDINAL', '文号的序号前不加“第”字', 'The serial of a document number has no 第 before it');
  }
  if (/〕0/u.test(text)) {
    return refuse(
      'DOCUMENT_NUMBER_LEADING_ZERO',
      '文号的序号不编虚位，即 1 不编为 01',
      'The serial of a document number has no leading zero: 1, not 01',
    );
  }
  return refuse(
    'DOCUMENT_NUMBER_SHAPE',
    `“${text}”不是文号，应为“机关代字〔年份〕序号号”，例如 某职评〔2024〕4号`,
    `"${text}" is not a document number; write it like 某职评〔2024〕4号`,
  );
}
