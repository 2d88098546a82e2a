import type { FactsAccess } from '../ports/dependencies.js';
import { verifyAnchors, type AnchorFault } from '../log/verify-anchors.js';
import type { StoredBytes } from './checks/bytes.js';
import { KeptDiagrams } from './diagrams.js';
import { keepVerdicts, unchanged } from './kept-verdicts.js';
import { verifyNumbers, type NumberFinding } from './numbers.js';
import { verifyCases } from './verify-cases.js';
import { verifyFilings, type FilingFinding } from './verify-filings.js';
import type { CaseVerdict } from './verify-facts.js';

export interface FleetOptions {
  /** Also cases that were found to conform and whose log has not grown since. */
  readonly full: boolean;
  /** Cases whose log has grown since this instant. */
  readonly since: string | null;
  /** These alone, by number or id; then neither counters nor anchors are looked at. */
  readonly cases: readonly string[];
  readonly files: StoredBytes | null;
  /** Anchors that were kept outside of the database, by day. */
  readonly anchors: Readonly<Record<string, string>>;
  /** Whether verdicts are remembered for the next time. */
  readonly remember: boolean;
  readonly told: (done: number, of: number) => void;
}

export interface FleetVerdict {
  readonly verified: number;
  readonly events: number;
  /** Found to conform earlier and not grown since. */
  readonly unchanged: number;
  readonly deviating: readonly CaseVerdict[];
  readonly numbers: readonly NumberFinding[];
  /** Where the register is not what the histories of its filings lead to. */
  readonly filings: readonly FilingFinding[];
  readonly days: number;
  readonly anchors: readonly AnchorFault[];
  /** The newest anchor, to be kept where nobody who reaches the database reaches it. */
  readonly lastAnchor: { readonly day: string; readonly hash: string } | null;
}

/** Everything, with nothing but the database. */
export const wholeFleet: FleetOptions = { full: true, since: null, cases: [], files: null, anchors: {}, remember: false, told: () => undefined };

const batch = 50;

/** Verifies all cases of a database from outside, the numbers that were given, and the anchors that chain the cases together. */
export async function verifyFleet(deps: FactsAccess, options: FleetOptions): Promise<FleetVerdict> {
  const { sql } = deps.database;
  const diagrams = new KeptDiagrams();
  const chosen = await sql.rows<{ id: string; same: boolean }>(
    `select c.id, ${unchanged} as same from filing_case c
     where not c.synthetic and (cardinality($1::text[]) = 0 or c.case_no = any($1) or c.id::text = any($1))
       and ($2::timestamptz is null or exists (select from case_event e where e.case_id = c.id and e.recorded_at >= $2))
     order by c.case_no`, [options.cases, options.since]);
  const due = options.full || options.cases.length > 0 ? chosen : chosen.filter(({ same }) => !same);
  const deviating: CaseVerdict[] = [];
  let events = 0;
  for (let at = 0; at < due.length; at += batch) {
    const verdicts = await verifyCases(deps, diagrams, due.slice(at, at + batch).map(({ id }) => id), options.files);
    if (options.remember) await keepVerdicts(sql, verdicts);
    deviating.push(...verdicts.filter(({ conforms }) => !conforms));
    events += verdicts.reduce((sum, verdict) => sum + verdict.events, 0);
    options.told(Math.min(at + batch, due.length), due.length);
  }
  const whole = options.cases.length === 0;
  const anchors = whole ? await verifyAnchors(sql, options.anchors) : { days: 0, faults: [], last: null };
  return {
    verified: due.length, events, unchanged: chosen.length - due.length, deviating,
    numbers: whole ? await verifyNumbers(sql) : [], filings: whole ? await verifyFilings(sql) : [], days: anchors.days, anchors: anchors.faults, lastAnchor: anchors.last,
  };
}
