import type { Draft, Submitted } from '../api/answers.js';
import type { Application } from './file-application.js';
import type { Fill, Journey, Supplied } from './journey.js';

/** What people do in a procedure when they do it on the pages. */
export interface Hands {
  /** A draft with the form filled in and every material uploaded, or all but a few. */
  drafts(application: Application, without: readonly string[]): Promise<Draft>;
  submits(applicant: string, draft: Pick<Draft, 'id'>): Promise<Submitted>;
  does(journey: Journey, username: string, element: string, fill: Fill, supplied?: Supplied): Promise<void>;
}
