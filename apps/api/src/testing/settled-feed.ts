import { setTimeout as delay } from 'node:timers/promises';
import type { LivePage } from '../live/live-feed.js';

/** Transactions of other databases on the same server hold news back too, for as long as they run. */
export async function settled(read: () => Promise<LivePage>): Promise<LivePage> {
  const page = await read();
  if (page.more !== 'soon') return page;
  await delay(20);
  return settled(read);
}
