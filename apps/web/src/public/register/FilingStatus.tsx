import type { RegisterEntry } from '../public-api.js';
import { useWords } from '../words.js';

const GOOD = new Set(['active', 'expiring', 'grace']);

/** In words; the colour only underlines them. */
export function FilingStatus({ entry: { status, statusLabel } }: { readonly entry: Pick<RegisterEntry, 'status' | 'statusLabel'> }) {
  const { text } = useWords();
  return <span className={GOOD.has(status) ? 'tag good' : 'tag over'}>{text(statusLabel)}</span>;
}
