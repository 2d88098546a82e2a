import type { FactsAccess } from '../ports/dependencies.js';
import { anchorOf, noAnchor } from './day-anchors.js';
import { verifyLog, type LogFault } from './verify-case.js';

export interface CaseFault extends LogFault {
  readonly caseId: string;
  readonly caseNo: string;
}

/** A day whose anchor does not hold: entries or whole cases were taken away or changed, or the anchor itself was. */
export interface AnchorFault {
  readonly day: string;
  readonly fault: 'chain' | 'content' | 'gap';
  readonly anchoredCases: number;
  readonly presentCases: number;
}

export interface LogsVerified {
  readonly cases: number;
  readonly days: number;
  readonly caseFaults: readonly CaseFault[];
  readonly anchorFaults: readonly AnchorFault[];
}

interface StoredAnchor {
  readonly day: string;
  readonly cases: number;
  readonly prevHash: string;
  readonly hash: string;
  /** Days since the anchor before. */
  readonly step: number | null;
}

/** Recomputes the chain of every case and every day-end anchor. @param told after each case */
export async function verifyLogs({ database: { sql } }: FactsAccess, told: (done: number, of: number) => void = () => undefined): Promise<LogsVerified> {
  const cases = await sql.rows<{ id: string; caseNo: string }>('select id, case_no as "caseNo" from filing_case where not synthetic order by case_no');
  const caseFaults: CaseFault[] = [];
  for (const [index, { id, caseNo }] of cases.entries()) {
    const fault = await verifyLog(sql, id);
    if (fault !== null) caseFaults.push({ caseId: id, caseNo, ...fault });
    told(index + 1, cases.length);
  }
  const anchors = await sql.rows<StoredAnchor & Record<string, unknown>>(
    `select day::text as day, cases, encode(prev_hash, 'hex') as "prevHash", encode(hash, 'hex') as hash, day - lag(day) over (order by day) as step from log_anchor order by day`,
  );
  const anchorFaults: AnchorFault[] = [];
  let previous = noAnchor;
  for (const { day, cases: anchoredCases, prevHash, hash, step } of anchors) {
    const present = await anchorOf(sql, day, prevHash);
    const fault = (step ?? 1) !== 1 ? 'gap' : prevHash !== previous ? 'chain' : present.hash === hash ? null : 'content';
    if (fault !== null) anchorFaults.push({ day, fault, anchoredCases, presentCases: present.cases });
    previous = hash;
  }
  return { cases: cases.length, days: anchors.length, caseFaults, anchorFaults };
}
