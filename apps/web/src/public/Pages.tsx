import { addressOf } from './place.js';
import { useWords } from './words.js';

interface PagesProps {
  readonly path: string;
  readonly chosen: Readonly<Record<string, string>>;
  readonly next: string | null;
  readonly isFirst: boolean;
}

/** Links, so that every page of a list has its address. */
export function Pages({ path, chosen, next, isFirst }: PagesProps) {
  const { words } = useWords();
  if (isFirst && next === null) return null;
  return (
    <p className="pages print-away">
      {!isFirst && <a href={addressOf(path, chosen)}>{words.firstPage}</a>}
      {next !== null && <a href={addressOf(path, { ...chosen, after: next })}>{words.nextPage}</a>}
    </p>
  );
}
