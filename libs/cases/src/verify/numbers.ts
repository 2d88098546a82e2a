import { parseDocumentNumber } from '@beian/identifiers';
import type { BilingualName } from '@beian/bpmn';
import type { Sql } from '../database/sql.js';

/** A number that was counted and that nobody bears, or one that was never counted: a case or document that was taken away, or a number that was changed. */
export interface NumberFinding {
  readonly code: 'NUMBER_MISSING' | 'NUMBER_NEVER_GIVEN';
  readonly series: string;
  readonly serial: number;
  /** The case that bears a number that was never given. */
  readonly caseNo: string | null;
  readonly text: BilingualName;
}

interface Counter {
  readonly owner: string;
  readonly series: string;
  readonly year: number;
  readonly last: number;
}

interface Borne {
  readonly series: string;
  readonly serial: number;
  readonly caseNo: string;
}

/** Holds the counters of cases, filings, official documents and objections against the numbers that are borne. */
export async function verifyNumbers(sql: Sql): Promise<readonly NumberFinding[]> {
  const counters = await sql.rows<Counter & Record<string, unknown>>('select owner, series, year, last from number_counter');
  const borne = Map.groupBy([...(await caseNumbers(sql)), ...(await filingNumbers(sql)), ...(await documentNumbers(sql)), ...(await objectionNumbers(sql))], ({ series }) => series);
  const counted = new Map(counters.map((counter) => [seriesOf(counter), counter.last]));
  const missing = [...counted].flatMap(([series, last]) => {
    const present = new Set(borne.get(series)?.map(({ serial }) => serial));
    return Array.from({ length: last }, (_, index) => index + 1).filter((serial) => !present.has(serial)).map((serial) => gap(series, serial));
  });
  const strange = [...borne].flatMap(([series, numbers]) => numbers.filter(({ serial }) => serial < 1 || serial > (counted.get(series) ?? 0)).map(stranger));
  return [...missing, ...strange];
}

function seriesOf({ owner, series, year }: Counter): string {
  return series === 'case' || series === 'filing' ? `${series} ${owner}${year === 0 ? '' : year}` : `${owner} ${series}${year}`;
}

async function caseNumbers(sql: Sql): Promise<readonly Borne[]> {
  const rows = await sql.rows<{ caseNo: string }>('select case_no as "caseNo" from filing_case where not synthetic');
  return rows.map(({ caseNo }) => ({ series: `case ${caseNo.slice(0, -6)}`, serial: Number(caseNo.slice(-6)), caseNo }));
}

async function filingNumbers(sql: Sql): Promise<readonly Borne[]> {
  const rows = await sql.rows<{ filingNo: string; caseNo: string }>(
    `select f.filing_no as "filingNo", c.case_no as "caseNo" from filing f join filing_version v on v.filing_id = f.id and v.version = 1 join filing_case c on c.id = v.case_id where not c.synthetic`);
  return rows.map(({ filingNo, caseNo }) => ({ series: `filing ${filingNo.slice(0, -6)}`, serial: Number(filingNo.slice(-6)), caseNo }));
}

/** 机关代字 is the organ's short name followed by the series; the counter belongs to the organ. */
async function documentNumbers(sql: Sql): Promise<readonly Borne[]> {
  const rows = await sql.rows<{ issuer: string; organCode: string | null; number: string; caseNo: string }>(
    `select d.issuer_id::text as issuer, o.organ_code as "organCode", d.number, c.case_no as "caseNo"
     from official_document d join filing_case c on c.id = d.case_id left join organisation o on o.id = d.issuer_id where d.number is not null and not c.synthetic`);
  return rows.map(({ issuer, organCode, number, caseNo }) => {
    const parsed = parseDocumentNumber(number);
    if (!parsed.ok) return { series: `${issuer} ${number}`, serial: 0, caseNo };
    const { organCode: full, year, serial } = parsed.value;
    return { series: `${issuer} ${full.startsWith(organCode ?? '') ? full.slice((organCode ?? '').length) : full}${year}`, serial, caseNo };
  });
}

/** Receipt numbers: YY, year, region, serial. */
async function objectionNumbers(sql: Sql): Promise<readonly Borne[]> {
  const rows = await sql.rows<{ receiptNo: string; caseNo: string }>('select o.receipt_no as "receiptNo", c.case_no as "caseNo" from objection o join filing_case c on c.id = o.case_id where not c.synthetic');
  return rows.map(({ receiptNo, caseNo }) => ({ series: `${receiptNo.slice(6, -5)} objection${receiptNo.slice(2, 6)}`, serial: Number(receiptNo.slice(-5)), caseNo }));
}

function gap(series: string, serial: number): NumberFinding {
  return { code: 'NUMBER_MISSING', series, serial, caseNo: null, text: { zh: `编号序列 ${series} 的第 ${serial} 号已发出，但不存在`, en: `Number ${serial} of the series ${series} was given, but nothing bears it` } };
}

function stranger({ series, serial, caseNo }: Borne): NumberFinding {
  return { code: 'NUMBER_NEVER_GIVEN', series, serial, caseNo, text: { zh: `案件 ${caseNo} 使用了从未发出的编号（序列 ${series}，第 ${serial} 号）`, en: `The case ${caseNo} bears a number that was never given (series ${series}, ${serial})` } };
}
