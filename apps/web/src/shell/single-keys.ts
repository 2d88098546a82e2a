import { createStore } from '../api/store.js';

const KEPT = 'beian.singleKeys';

/** Whether keys act by themselves: whoever speaks to the computer, or trembles, would set them off unawares (WCAG 2.1.4). */
export const singleKeysAct = createStore(localStorage.getItem(KEPT) !== 'no');

export function chooseSingleKeys(act: boolean): void {
  localStorage.setItem(KEPT, act ? 'yes' : 'no');
  singleKeysAct.set(act);
}
