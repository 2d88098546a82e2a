import { useLayoutEffect, useState, type RefObject } from 'react';

/** How far below the top of the page a part begins; what is above it may grow and shrink. */
export function useTop(part: RefObject<HTMLElement | null>, there: boolean): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const { current } = part;
    if (!current) return undefined;
    const look = () => setTop(Math.round(current.getBoundingClientRect().top + window.scrollY));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [part, there]);
  return top;
}
