import type { RegisterEntry } from '../public-api.js';
import { fill, useWords } from '../words.js';

const GOOD = new Set(['active', 'expiring']);

/** In words, with the day since which it is not the usual one; the colour only underlines them. */
export function FilingStatus({ entry: { status, statusLabel, statusSince } }: { readonly entry: Pick<RegisterEntry, 'status' | 'statusLabel' | 'statusSince'> }) {
  const { words, text } = useWords();
  const isGood = GOOD.has(status);
  return <span className={isGood ? 'tag good' : 'tag over'}>{text(statusLabel)}{!isGood && statusSince !== null && ` ${fill(words.register.since, { date: statusSince })}`}</span>;
}
