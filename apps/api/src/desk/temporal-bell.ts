import type { CaseDependencies } from '@beian/cases';
import { carryOutCalendarRevision, TrainingClock, type Doorbell } from '@beian/cases/temporal';
import type { Bell } from './case-desk.js';

/** The doorbell of the workflows. */
export function temporalBell(deps: CaseDependencies, doorbell: Doorbell, onError: (error: unknown) => void): Bell {
  const clock = new TrainingClock(deps, doorbell);
  return {
    ring: (stored) => doorbell.ring(stored),
    clockChanged: (caseId) => doorbell.clockChanged(caseId),
    calendarRevised: (from) => void carryOutCalendarRevision(deps, doorbell, from).catch(onError),
    resume: async (caseId) => void (await doorbell.workflows.resume(caseId)),
    moveTrainingClock: (to) => clock.moveTo(to),
  };
}
