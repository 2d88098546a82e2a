import { fill, useWords } from '../words.js';
import type { NoticeItem } from './notice-api.js';

/** How long one may still object. */
export function Remaining({ notice: { state, remainingWorkdays, provisional } }: { readonly notice: Pick<NoticeItem, 'state' | 'remainingWorkdays' | 'provisional'> }) {
  const { words: { notices: words } } = useWords();
  if (state !== 'open') return <span className="tag over">{words[state]}</span>;
  return <span className="tag good">{remainingWorkdays === 0 && !provisional ? words.lastDay : fill(words.remaining, { n: remainingWorkdays })}{provisional && words.provisional}</span>;
}
