import { setTimeout as delay } from 'node:timers/promises';
import type { OwnPostgres } from '../../../../tools/testing/own-postgres.js';
import type { Part, Product } from '../../../../tools/testing/product.js';

export type Victim = Part | 'postgres';

/** In the order of a start: what the later ones need comes first. */
const startOrder: readonly Victim[] = ['postgres', 'temporal', 'worker', 'api'];

/** One after another, then together. */
export const strikes: readonly (readonly Victim[])[] = [['worker'], ['api'], ['temporal'], ['postgres'], ['api', 'worker'], ['worker', 'temporal', 'postgres', 'api']];

export interface Doomed {
  readonly product: Product;
  readonly postgres: OwnPostgres;
}

/** kill -9 of the named parts, and a start of the same after a while. @returns parts that fell although nobody had killed them */
export async function strike({ product, postgres }: Doomed, victims: readonly Victim[], pauseMs: number): Promise<readonly Victim[]> {
  await Promise.all(victims.map((victim) => (victim === 'postgres' ? postgres.kill() : product.kill(victim))));
  await delay(pauseMs);
  const fallen = (['worker', 'api', 'temporal'] as const).filter((part) => !victims.includes(part) && !product.runs(part));
  for (const victim of startOrder.filter((part) => victims.includes(part))) {
    if (victim === 'postgres') await postgres.startAgain();
    else await product.revive(victim);
  }
  return fallen;
}
