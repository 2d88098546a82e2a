import { Database } from '../../libs/cases/src/database/database.js';
import { replayOpenCases, type CaseReplay, type ReplayedCase } from '../../libs/cases/src/run/replay-open-cases.js';
import { misfitText, wayOut } from '../histories/misfit-lines.js';

export interface ReleaseQuestion {
  readonly url: string;
  readonly replays: Readonly<Record<string, CaseReplay>>;
  /** Case numbers or ids; empty: all open cases. */
  readonly cases: readonly string[];
  told(done: number, of: number): void;
}

export async function checkRelease({ url, ...question }: ReleaseQuestion): Promise<readonly ReplayedCase[]> {
  const database = new Database({ url });
  try {
    return await replayOpenCases({ database }, question);
  } finally {
    await database.close();
  }
}

/** What a person reads: what goes on, then what does not, case by case. */
export function releaseReport(replayed: readonly ReplayedCase[]): string {
  const broken = replayed.flatMap(({ caseNo, misfit }) => (misfit === null ? [] : [`${caseNo}  ${misfitText(misfit)}`]));
  const going = replayed.length - broken.length;
  return [
    `在办 ${replayed.length} 件：${going} 件可在现行代码上继续，${broken.length} 件不能 / ${replayed.length} open cases: ${going} go on with the present code, ${broken.length} do not`,
    ...processCounts(replayed), ...(broken.length === 0 ? [] : ['', ...broken, '', wayOut]),
  ].join('\n');
}

function processCounts(replayed: readonly ReplayedCase[]): readonly string[] {
  const processes = [...new Set(replayed.map(({ process }) => process))].sort();
  return processes.map((process) => {
    const own = replayed.filter((one) => one.process === process);
    return `  ${process}: ${own.filter(({ misfit }) => misfit === null).length} / ${own.length}`;
  });
}
