import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

interface Props {
  /** What is inside. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Scrolls sideways on a narrow page; while it does, it can be reached and scrolled by keyboard. */
export function ScrollBox({ label, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth));
    for (const part of [current, ...current.children]) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return <div ref={box} className={className} {...(scrolls ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}>{children}</div>;
}
