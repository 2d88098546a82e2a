/** Long enough for what one act of somebody tells of. */
const BRIEF = 100;
const SECOND = 1_000;

/** What is told within a moment is told on once, and not more often than once a second. */
export function gathered(tell: (all: ReadonlySet<string>) => void): { readonly add: (...one: readonly string[]) => void; readonly end: () => void } {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let toldAt = -Infinity;
  const flush = () => {
    timer = undefined;
    toldAt = Date.now();
    const all = new Set(waiting);
    waiting.clear();
    tell(all);
  };
  return {
    add: (...some) => {
      for (const one of some) waiting.add(one);
      timer ??= setTimeout(flush, Math.max(BRIEF, toldAt + SECOND - Date.now()));
    },
    end: () => clearTimeout(timer),
  };
}
