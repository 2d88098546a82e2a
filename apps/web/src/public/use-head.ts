import { useEffect, useLayoutEffect, useRef } from 'react';
import { takeScroll, usePlace } from './place.js';
import { useWords } from './words.js';

/** The page has its own title in the browser, in the history and for who hears it. */
export function useTitle(title: string): void {
  const { words } = useWords();
  useEffect(() => {
    document.title = title === words.title ? title : `${title} · ${words.title}`;
  }, [title, words]);
}

/**
 * On a new page the heading is read next and the page begins at its top; other results on the same page are read and shown next; on the
 * way back a page is where it was.
 */
export function useArrival(): void {
  const { path, arrival } = usePlace();
  const before = useRef(path);
  const last = useRef(arrival);
  useLayoutEffect(() => {
    const [isNew, back] = [before.current !== path, takeScroll()];
    before.current = path;
    if (last.current !== arrival) arrive(isNew, back);
    last.current = arrival;
  }, [path, arrival]);
}

function arrive(isNew: boolean, back: number | null): void {
  const shown = isNew ? null : document.querySelector<HTMLElement>('[data-results]');
  if (shown === null || back !== null) window.scrollTo(0, back ?? 0);
  if (shown === null) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  else if (back === null) shown.focus();
}
