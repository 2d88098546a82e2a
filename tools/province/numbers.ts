import { formatDocumentNumber, formatFilingNumber, parseDocumentNumber, parseFilingNumber } from '@beian/identifiers';
import type { Sql } from '@beian/cases';
import type { JsonObject } from '@beian/procedure/kernel';
import { movedDay, movedInstant, type Copy } from './plan.js';
import { rowsOf, headOf, textIn } from './snapshot.js';

/** A number that a copy needs in place of one of its template. */
interface Wanted {
  readonly copy: Copy;
  /** Of the template. */
  readonly number: string;
  /** When it is given; numbers of a series are given in this order. */
  readonly at: string;
  readonly owner: string;
  readonly series: string;
  readonly year: number;
  readonly write: (serial: number) => string;
}

/** By the number of the copy, the numbers of its template and its own. */
export type Numbers = ReadonlyMap<number, ReadonlyMap<string, string>>;

const yearOf = (copy: Copy, at: string): number => Number(movedDay(at, copy).slice(0, 4));
const padded = (serial: number, length: number): string => String(serial).padStart(length, '0');

/** Filings from before this register have numbers that no counter gave; those of copies stand far above what counters come to. */
const taken = 500_000;

/** Continues the counters of the installation, which stay locked until everything is written: no number is given twice, none is left out. */
export async function numberCopies(sql: Sql, copies: readonly Copy[]): Promise<Numbers> {
  const wanted = copies.flatMap(wantedBy).sort((one, other) => (one.at < other.at ? -1 : 1));
  const counters = await sql.rows<{ key: string; last: number }>(`select owner || ' ' || series || ' ' || year as key, last from number_counter for update`);
  const last = new Map(counters.map(({ key, last: given }) => [key, given]));
  const numbers = new Map<number, Map<string, string>>();
  for (const { copy, number, owner, series, year, write } of wanted) {
    const key = `${owner} ${series} ${year}`;
    const serial = (last.get(key) ?? 0) + 1;
    last.set(key, serial);
    const own = numbers.get(copy.number) ?? new Map<string, string>();
    numbers.set(copy.number, own.set(number, write(serial)));
  }
  const counted = [...new Map(wanted.map(({ owner, series, year }) => [`${owner} ${series} ${year}`, { owner, series, year }]))].filter(([, { series }]) => series !== adopted);
  await sql.run(
    `insert into number_counter (owner, series, year, last) select owner, series, year, last from jsonb_to_recordset($1::jsonb) as c(owner text, series text, year int, last int)
     on conflict (owner, series, year) do update set last = excluded.last`,
    [JSON.stringify(counted.map(([key, counter]) => ({ ...counter, last: last.get(key) ?? 0 })))]);
  return numbers;
}

const adopted = 'adopted';

function wantedBy(copy: Copy): readonly Wanted[] {
  return [caseNumber(copy), ...documentNumbers(copy), ...filingNumber(copy), ...receiptNumbers(copy)];
}

function caseNumber(copy: Copy): Wanted {
  const { template: { snapshot } } = copy;
  const number = textIn(headOf(snapshot), 'case_no');
  const [opened] = rowsOf(snapshot, 'case_stimulus');
  const at = textIn(opened ?? {}, 'received_at');
  const [owner, year] = [number.slice(0, -10), yearOf(copy, at)];
  return { copy, number, at: movedInstant(at, copy), owner, series: 'case', year, write: (serial) => `${owner}${year}${padded(serial, 6)}` };
}

function documentNumbers(copy: Copy): readonly Wanted[] {
  const { template: { snapshot, home }, place } = copy;
  return rowsOf(snapshot, 'official_document').flatMap((row) => {
    if (typeof row['number'] !== 'string') return [];
    const parsed = parseDocumentNumber(row['number']);
    if (!parsed.ok) throw new Error(`${row['number']} is no number of a document`);
    const { organCode } = parsed.value;
    const ofHome = row['issuer_id'] === home.id;
    const issuer = ofHome ? place.id : textIn(row, 'issuer_id');
    const at = textIn(row, 'signed_at');
    const [year, owner] = [yearOf(copy, at), issuer];
    const series = seriesOf(organCode, row, copy);
    const code = ofHome ? `${place.organCode}${series}` : organCode;
    return [{ copy, number: row['number'], at: movedInstant(at, copy), owner, series, year, write: (serial: number) => formatDocumentNumber({ organCode: code, year, serial }) }];
  });
}

/** 机关代字 is the organ's short name followed by the series. */
function seriesOf(organCode: string, row: JsonObject, { template: { home, organCodes } }: Copy): string {
  const own = row['issuer_id'] === home.id ? home.organCode : (organCodes.get(textIn(row, 'issuer_id')) ?? '');
  return organCode.slice(own.length);
}

function filingNumber(copy: Copy): readonly Wanted[] {
  const { template: { snapshot, home }, place } = copy;
  return rowsOf(snapshot, 'filing').map((row) => {
    const number = textIn(row, 'filing_no');
    const parsed = parseFilingNumber(number);
    if (!parsed.ok) throw new Error(`${number} is no number of a filing`);
    const { kind, bodyCode, provinceCode } = parsed.value;
    const body = bodyCode === home.regionCode.slice(2) ? place.regionCode.slice(2) : bodyCode;
    const [first] = rowsOf(snapshot, 'filing_event');
    const at = textIn(first ?? {}, 'at');
    const before = first?.['kind'] === 'adopted';
    const write = (serial: number): string => formatFilingNumber({ kind, bodyCode: body, provinceCode, serial: padded(before ? taken + serial : serial, 6) });
    return { copy, number, at: movedInstant(at, copy), owner: `${kind}${body}${provinceCode}`, series: before ? adopted : 'filing', year: 0, write };
  });
}

function receiptNumbers(copy: Copy): readonly Wanted[] {
  const { template: { snapshot, home }, place } = copy;
  return rowsOf(snapshot, 'objection').map((row) => {
    const number = textIn(row, 'receipt_no');
    const at = textIn(row, 'received_at');
    const region = number.slice(6, -5) === home.regionCode ? place.regionCode : number.slice(6, -5);
    const year = yearOf(copy, at);
    return { copy, number, at: movedInstant(at, copy), owner: region, series: 'objection', year, write: (serial) => `YY${year}${region}${padded(serial, 5)}` };
  });
}
