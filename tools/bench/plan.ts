import { parseArgs } from 'node:util';

/** How much is measured; the defaults are the full size. */
export interface Plan {
  /** Cases of each closed loop. */
  readonly cases: number;
  /** Cases that lie in the database while it is measured again. */
  readonly stored: number;
  /** Open cases that no worker has in memory, and how many of them are asked. */
  readonly open: number;
  readonly coldSteps: number;
  /** Open tasks at which the inbox is measured, ascending. */
  readonly inbox: readonly number[];
  /** Published filings that the public searches. */
  readonly filings: number;
  readonly pages: number;
  readonly repeats: number;
  readonly only: ReadonlySet<string> | null;
}

export const subjects = ['engine', 'together', 'page', 'verify', 'stored', 'cold', 'inbox', 'counts', 'public', 'start'] as const;

export function readPlan(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', default: '200' }, stored: { type: 'string', default: '100000' }, open: { type: 'string', default: '2500' }, 'cold-steps': { type: 'string', default: '200' },
      inbox: { type: 'string', default: '10000,100000,1000000' }, filings: { type: 'string', default: '100000' }, pages: { type: 'string', default: '100' }, repeats: { type: 'string', default: '50' }, only: { type: 'string' },
    },
  });
  const inbox = values.inbox.split(',').filter(Boolean).map((text) => count('inbox', text)).sort((a, b) => a - b);
  const only = values.only?.split(',').filter(Boolean);
  for (const subject of only ?? []) {
    if (!subjects.some((known) => known === subject)) throw new Error(`--only ${subject}: choose among ${subjects.join(', ')}`);
  }
  return {
    cases: count('cases', values.cases), stored: count('stored', values.stored), open: count('open', values.open), coldSteps: count('cold-steps', values['cold-steps']), inbox,
    filings: count('filings', values.filings), pages: count('pages', values.pages), repeats: count('repeats', values.repeats), only: only ? new Set(only) : null,
  };
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} ${text}: a whole number from 1 on is needed`);
  return value;
}
