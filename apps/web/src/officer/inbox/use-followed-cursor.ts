import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Keys lead the eye and the screen reader to the row, wherever on the page it is. */
export function useFollowedCursor({ at, steps }: { readonly at: number; readonly steps: number }, body: RefObject<HTMLElement | null>, reveal: (index: number) => void): void {
  const revealCursor = useEffectEvent(() => reveal(at));
  // Rows that come or go move no page: only a step does.
  useEffect(() => {
    if (steps === 0) return undefined;
    revealCursor();
    const frame = requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('.cursor .task-name')?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [steps, body]);
}
