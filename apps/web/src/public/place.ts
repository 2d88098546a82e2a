import { createStore, useStore } from '../api/store.js';

/** Where the visitor is. The address says everything: a page can be sent to somebody, and the way back works. */
export interface Place {
  readonly path: string;
  readonly search: string;
  /** Counts how often somebody went somewhere: choosing a filter is not going. */
  readonly arrival: number;
}

const here = (arrival: number): Place => ({ path: window.location.pathname, search: window.location.search, arrival });
const place = createStore<Place>(here(0));
const arrived = (): void => place.set(here(place.get().arrival + 1));

export const usePlace = (): Place => useStore(place);

/** How far the page that comes up again was scrolled; null for one that was gone to. */
let scrolled: number | null = null;

export function takeScroll(): number | null {
  const taken = scrolled;
  scrolled = null;
  return taken;
}

export function go(address: string): void {
  window.history.replaceState({ scrolled: window.scrollY }, '');
  window.history.pushState({ scrolled: 0 }, '', address);
  arrived();
}

/** Same page, other filters: the way back skips what was in between while somebody chooses. */
export function change(address: string): void {
  window.history.replaceState({ scrolled: window.scrollY }, '', address);
  place.set(here(place.get().arrival));
}

function scrollOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'scrolled' in state && typeof state.scrolled === 'number' ? state.scrolled : 0;
}

/** Links among the public pages change the page without loading everything anew; with a key held they open as usual. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!link || !href || link.target !== '' || !/^\/public(\/|\?|$)/.test(href)) return;
  event.preventDefault();
  go(href);
}

/** @returns the undoing */
export function followLinks(): () => void {
  const back = (event: PopStateEvent) => {
    scrolled = scrollOf(event.state);
    arrived();
  };
  window.history.scrollRestoration = 'manual';
  document.addEventListener('click', follow);
  window.addEventListener('popstate', back);
  place.set(here(place.get().arrival));
  return () => {
    document.removeEventListener('click', follow);
    window.removeEventListener('popstate', back);
  };
}

/** An address with what is chosen; what is empty is left out. */
export function addressOf(path: string, chosen: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
}
