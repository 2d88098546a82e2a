import { createStore } from '../api/store.js';

const KEY = 'beian.largeText';

/** Large letters for everything: all sizes are given in relation to the page's own. */
export const isLarge = createStore(localStorage.getItem(KEY) === 'yes');

function show(large: boolean): void {
  document.documentElement.classList.toggle('large', large);
}

show(isLarge.get());

export function switchSize(): void {
  const large = !isLarge.get();
  localStorage.setItem(KEY, large ? 'yes' : 'no');
  show(large);
  isLarge.set(large);
}
