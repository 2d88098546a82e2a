import { parseArgs } from 'node:util';
import type { Size } from './year.js';

/** A province as large as there are. */
const province: Size = { institutions: 3_000, finished: 12_000, open: 2_500, authorities: 19 };

/** `--institutions 300 --finished 1200 --open 250 --authorities 12` */
export function readSize(args: readonly string[]): Size {
  const options = { institutions: { type: 'string' }, finished: { type: 'string' }, open: { type: 'string' }, authorities: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const numberOf = (name: keyof Size): number => {
    const given = values[name];
    if (given === undefined) return province[name];
    if (!/^[1-9]\d{0,5}$/.test(given)) throw new Error(`--${name} ${given}: 不是数量 / not a count`);
    return Number(given);
  };
  return { institutions: numberOf('institutions'), finished: numberOf('finished'), open: numberOf('open'), authorities: numberOf('authorities') };
}
