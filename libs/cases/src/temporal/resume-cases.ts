import type { FactsAccess } from '../ports/dependencies.js';
import type { CaseWorkflows } from './case-workflows.js';
import { inTurns } from './in-turns.js';

export interface ResumedCase {
  readonly caseId: string;
  readonly caseNo: string;
  readonly state: string;
  /** What Temporal said of the case before: the status of its last run, or UNKNOWN. */
  readonly before: string;
  /** A run carries the case out again. */
  readonly goesOn: boolean;
}

interface OpenCase {
  readonly caseId: string;
  readonly caseNo: string;
  readonly state: string;
}

const atOnce = 8;
const openCases = `select id as "caseId", case_no as "caseNo", state from filing_case where ended_at is null`;

/** Every open case that no workflow runs for gets a new run from what is stored: after a restore, or when Temporal lost its data. */
export async function resumeLostCases({ database }: FactsAccess, workflows: CaseWorkflows): Promise<readonly ResumedCase[]> {
  const running = await workflows.running();
  const open = await database.sql.rows<OpenCase & Record<string, unknown>>(`${openCases} and not synthetic order by case_no`);
  const resumed: ResumedCase[] = [];
  await inTurns(open.filter(({ caseId }) => !running.has(caseId)), atOnce, async (filing) => {
    const before = (await workflows.describe(filing.caseId))?.status.name ?? 'UNKNOWN';
    if (before !== 'RUNNING') resumed.push({ ...filing, before, goesOn: await workflows.revive(filing.caseId) });
  });
  return inOrder(resumed);
}

/** The named open cases get a new run, also in place of one that runs. @param names case ids or case numbers */
export async function resumeNamedCases({ database }: FactsAccess, workflows: CaseWorkflows, names: readonly string[]): Promise<readonly ResumedCase[]> {
  const open = await database.sql.rows<OpenCase & Record<string, unknown>>(`${openCases} and (case_no = any($1) or id::text = any($1))`, [names]);
  const missing = names.filter((name) => !open.some(({ caseId, caseNo }) => caseId === name || caseNo === name));
  if (missing.length > 0) throw new Error(`没有这些在办件 / no such open case: ${missing.join(', ')}`);
  const resumed: ResumedCase[] = [];
  await inTurns(open, atOnce, async (filing) => {
    const before = (await workflows.describe(filing.caseId))?.status.name ?? 'UNKNOWN';
    resumed.push({ ...filing, before, goesOn: await workflows.resume(filing.caseId) });
  });
  return inOrder(resumed);
}

function inOrder(cases: readonly ResumedCase[]): readonly ResumedCase[] {
  return [...cases].sort((a, b) => (a.caseNo < b.caseNo ? -1 : 1));
}
