import type { Page } from 'playwright-core';

/** Of one interaction: from the key or click to the next paint, and what that was made of; all in milliseconds. */
export interface Interaction {
  readonly kind: string;
  /** Since the page was opened. */
  readonly at: number;
  readonly ms: number;
  /** Until the page began to work on it. */
  readonly waited: number;
  readonly worked: number;
  /** From then to the paint. */
  readonly drawn: number;
}

/** Keeps what the browser itself tells of paints, interactions and long tasks. */
const script = `
window.feel = { interactions: new Map(), longTasks: [] };
new PerformanceObserver((list) => {
  for (const { interactionId, name, duration, startTime, processingStart, processingEnd } of list.getEntries()) {
    if (interactionId === 0 || duration <= (window.feel.interactions.get(interactionId)?.ms ?? -1)) continue;
    window.feel.interactions.set(interactionId, { kind: name, at: startTime, ms: duration, waited: processingStart - startTime, worked: processingEnd - processingStart, drawn: startTime + duration - processingEnd });
  }
}).observe({ type: 'event', durationThreshold: 16, buffered: true });
new PerformanceObserver((list) => window.feel.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
`;

/** Watches a window whose next page moves as it does for most people. */
export async function witness(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.context().addInitScript(script);
}

export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Those of less than a frame are not told one by one. */
export function interactionsOf(page: Page): Promise<readonly Interaction[]> {
  return page.evaluate<readonly Interaction[]>('[...window.feel.interactions.values()]');
}

export function nowOn(page: Page): Promise<number> {
  return page.evaluate<number>('performance.now()');
}

export function longTasksOf(page: Page): Promise<readonly number[]> {
  return page.evaluate<readonly number[]>('window.feel.longTasks.splice(0)');
}

export function firstContentfulPaintOf(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((told) => {
    const look = () => { const [paint] = performance.getEntriesByName('first-contentful-paint'); paint ? told(paint.startTime) : setTimeout(look, 50); };
    look();
  })`);
}
