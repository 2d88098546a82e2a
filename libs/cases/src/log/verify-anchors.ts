import type { Sql } from '../database/sql.js';
import { anchorOf, noAnchor } from './day-anchors.js';

/** A day whose anchor does not hold: entries, whole cases or histories of filings were taken away or changed, or the anchor itself was. */
export interface AnchorFault {
  readonly day: string;
  /** `outside`: it is not the one that was kept outside of the database. */
  readonly fault: 'chain' | 'content' | 'gap' | 'outside';
  readonly anchoredCases: number;
  readonly presentCases: number;
  /** Null: the anchor holds no histories of filings. */
  readonly anchoredFilings: number | null;
  readonly presentFilings: number | null;
}

interface StoredAnchor {
  readonly day: string;
  readonly cases: number;
  readonly filings: number | null;
  readonly prevHash: string;
  readonly hash: string;
  /** Days since the anchor before. */
  readonly step: number | null;
}

export interface AnchorsVerified {
  readonly days: number;
  readonly faults: readonly AnchorFault[];
  readonly last: { readonly day: string; readonly hash: string } | null;
}

/** Recomputes every day-end anchor. @param kept anchors that were written down elsewhere, by day */
export async function verifyAnchors(sql: Sql, kept: Readonly<Record<string, string>> = {}): Promise<AnchorsVerified> {
  const anchors = await sql.rows<StoredAnchor & Record<string, unknown>>(
    `select day::text as day, cases, filings, encode(prev_hash, 'hex') as "prevHash", encode(hash, 'hex') as hash, day - lag(day) over (order by day) as step from log_anchor order by day`,
  );
  const faults: AnchorFault[] = [];
  let previous = noAnchor;
  for (const { day, cases: anchoredCases, filings: anchoredFilings, prevHash, hash, step } of anchors) {
    const present = await anchorOf(sql, day, prevHash, anchoredFilings !== null);
    const fault = (step ?? 1) !== 1 ? 'gap' : prevHash !== previous ? 'chain' : present.hash !== hash ? 'content' : (kept[day] ?? hash) === hash ? null : 'outside';
    if (fault !== null) faults.push({ day, fault, anchoredCases, presentCases: present.cases, anchoredFilings, presentFilings: present.filings });
    previous = hash;
  }
  const known = new Set(anchors.map(({ day }) => day));
  const gone = Object.keys(kept).filter((day) => !known.has(day)).map((day): AnchorFault => ({ day, fault: 'outside', anchoredCases: 0, presentCases: 0, anchoredFilings: null, presentFilings: null }));
  return { days: anchors.length, faults: [...faults, ...gone], last: anchors.at(-1) ?? null };
}
