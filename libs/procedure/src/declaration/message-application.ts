import type { CivilDate, WorkCalendar } from '@beian/calendar';
import type { PinnedParameters } from '../kernel/protocol.js';
import type { Bilingual } from './bilingual.js';
import type { FilingFacts } from './filing-facts.js';

/** The day an application arrives on, by the server's receipt. */
export interface ApplicationDay {
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly parameters: PinnedParameters;
}

export interface ApplicationRefusal {
  readonly code: string;
  readonly rule: string;
  /** With the day and what to do. */
  readonly message: Bilingual;
}

export interface ApplicationAdvice {
  readonly rule: string;
  readonly text: Bilingual;
}

/** An application that is brought into a case that waits for it: no submission starts a case of such a procedure. */
export interface MessageApplication {
  /** Name of the message that the diagram waits for. */
  readonly message: string;
  /** Why an application cannot be made on this day; null when it can. */
  refusal(filing: FilingFacts, day: ApplicationDay): ApplicationRefusal | null;
  /** What the applicant should know of the days ahead before submitting. */
  advice(filing: FilingFacts, day: ApplicationDay): ApplicationAdvice;
}
