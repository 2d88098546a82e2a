import { setTimeout as delay } from 'node:timers/promises';

/** Waits for something that the product does by itself; what was seen last is told when it does not come. */
export async function until<Seen>(what: string, look: () => Promise<Seen | undefined>, patience = 60_000): Promise<Seen> {
  for (const giveUp = Date.now() + patience; ; ) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > giveUp) throw new Error(`did not happen within ${patience / 1000} s: ${what}`);
    await delay(100);
  }
}
