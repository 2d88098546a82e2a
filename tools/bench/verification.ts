import { performance } from 'node:perf_hooks';
import { Database, verifyFleet, wholeFleet } from '@beian/cases';

export interface VerificationFigures {
  readonly cases: number;
  readonly entries: number;
  readonly seconds: number;
  /** The same again: everything was found to conform and has not grown. */
  readonly secondsUnchanged: number;
}

/** All real cases of the database verified from outside, reading included, and once more when nothing has changed. */
export async function measureVerification(databaseUrl: string): Promise<VerificationFigures> {
  const database = new Database({ url: databaseUrl, connections: 2 });
  try {
    const timed = async (full: boolean) => {
      const since = performance.now();
      const verdict = await verifyFleet({ database }, { ...wholeFleet, full, remember: true });
      if (verdict.deviating.length > 0) throw new Error(`${verdict.deviating.length} cases deviate`);
      return { verdict, seconds: (performance.now() - since) / 1000 };
    };
    const { verdict, seconds } = await timed(true);
    return { cases: verdict.verified, entries: verdict.events, seconds, secondsUnchanged: (await timed(false)).seconds };
  } finally {
    await database.close();
  }
}
