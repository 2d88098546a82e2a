import { proxyActivities } from '@temporalio/workflow';
import type { SweepActivities } from './activities.js';

const filings = proxyActivities<SweepActivities>({
  startToCloseTimeout: '6h',
  heartbeatTimeout: '1m',
  retry: { initialInterval: '10s', backoffCoefficient: 2, maximumInterval: '10m' },
});

/** Every day up to now that was not swept yet; what happened to each filing stands in its history. */
export function filing_life_sweep(): Promise<number> {
  return filings.sweepFilings();
}
