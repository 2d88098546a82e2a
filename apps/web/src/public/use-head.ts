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

/** On a new page the heading is read next and the page begins at its top; on the way back it is where it was. */
export function useArrival(): void {
  const { path, search } = usePlace();
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, takeScroll());
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [path, search]);
}
