import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { sweepWorkflow } from '@beian/procedure/temporal';
import { beijingDate } from '@beian/calendar';
import { lastSwept } from '../filing-life/sweep.js';
import type { FactsAccess } from '../ports/dependencies.js';
import { legalTime } from '../time/legal-clock.js';
import { caseQueue } from './case-workflows.js';

const scheduleId = 'filing-life';

/**
 * The daily sweep of the filings, at midnight in Beijing. It is asked again every hour: what failed is made up for, and where the clock runs
 * ahead midnight is at another time. Whatever days were missed meanwhile are swept at once, in their order.
 */
export async function keepSweepScheduled(facts: FactsAccess, client: Client, taskQueue = caseQueue): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId,
      spec: { calendars: [{ hour: '*', minute: 0, second: 0 }], timezone: 'Asia/Shanghai' },
      action: { type: 'startWorkflow', workflowType: sweepWorkflow, workflowId: scheduleId, taskQueue, args: [] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
  const { sql } = facts.database;
  const today = beijingDate((await legalTime(sql)).now);
  if (((await lastSwept(sql)) ?? '') < today) await client.schedule.getHandle(scheduleId).trigger(ScheduleOverlapPolicy.SKIP);
}
