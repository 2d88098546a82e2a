import type { CaseRun, LoggedMove } from '@beian/procedure/kernel';
import type { Misfit } from '@beian/procedure/memory';
import { effectsKey } from '../log/effect.js';
import type { FactsAccess } from '../ports/dependencies.js';
import { inTurns } from '../temporal/in-turns.js';
import { loadRun } from './load-run.js';

/** Feeds a case to the present code of its procedure. Null: it goes the same way. */
export type CaseReplay = (run: CaseRun, log: readonly LoggedMove[]) => Promise<Misfit | null>;

export interface ReplayedCase {
  readonly caseId: string;
  readonly caseNo: string;
  readonly process: string;
  /** Positions that were fed. */
  readonly positions: number;
  readonly misfit: Misfit | null;
}

export interface OpenCasesReplay {
  /** By process id. */
  readonly replays: Readonly<Record<string, CaseReplay>>;
  /** Case numbers or ids; empty: all. */
  readonly cases: readonly string[];
  told(done: number, of: number): void;
}

export type OpenCase = Pick<ReplayedCase, 'caseId' | 'caseNo' | 'process'>;

const atOnce = 4;

/** Every open case of a database on the present code, in memory: what is stored is read, nothing is written. */
export async function replayOpenCases(facts: FactsAccess, { replays, cases, told }: OpenCasesReplay): Promise<readonly ReplayedCase[]> {
  const open = await openCases(facts, cases);
  const replayed: ReplayedCase[] = [];
  await inTurns(open, atOnce, async (filing) => {
    replayed.push(await replayOne(facts, filing, replays[filing.process]));
    told(replayed.length, open.length);
  });
  return replayed.sort((one, other) => (one.caseNo < other.caseNo ? -1 : 1));
}

/** @param cases case numbers or ids; empty: all */
export function openCases({ database }: FactsAccess, cases: readonly string[]): Promise<readonly OpenCase[]> {
  return database.sql.rows<OpenCase & Record<string, unknown>>(
    `select id as "caseId", case_no as "caseNo", process_id as process from filing_case
     where ended_at is null and not synthetic and (cardinality($1::text[]) = 0 or case_no = any($1) or id::text = any($1)) order by case_no`, [cases]);
}

async function replayOne(facts: FactsAccess, filing: OpenCase, replay: CaseReplay | undefined): Promise<ReplayedCase> {
  const { caseId, process } = filing;
  const run = await loadRun(facts, { caseId, mismatches: 0 });
  const positions = run.appliedPos;
  if (replay === undefined) return { ...filing, positions, misfit: { pos: 1, process, element: process, kind: 'no-course', message: 'the present code has no course of this process' } };
  return { ...filing, positions, misfit: await replay(run, await movesOf(facts, caseId)) };
}

/** The log without what no course does: deadlines extended, incidents, effects. */
function movesOf({ database }: FactsAccess, caseId: string): Promise<readonly LoggedMove[]> {
  return database.sql.rows<LoggedMove & Record<string, unknown>>(
    `select kind, process_id as process, scope, element_id as element, activation, instance, flow_id as flow, detail - $2::text as detail, pos
     from case_event where case_id = $1 and kind not in ('extended', 'incident') order by seq`, [caseId, effectsKey]);
}
