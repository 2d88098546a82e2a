import { setTimeout as delay } from 'node:timers/promises';
import { sampleFiling } from '../../workflows/testing/sample-filing.js';
import { answerTo, type Desk } from './answers.js';
import { isObject, Refused } from './browser.js';
import type { Office, OpenTask } from './office.js';

/** One completed human step as its user met it. */
export interface Step {
  readonly caseId: string;
  readonly element: string;
  readonly ms: number;
  /** Wall clock, to set beside the instants in the database. */
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly readMs: number;
  /** Saved, but not carried out while the caller waited. */
  readonly later: boolean;
}

export interface Refusal {
  readonly element: string;
  readonly status: number;
  readonly text: string;
}

export interface Journal {
  readonly steps: Step[];
  readonly refusals: Refusal[];
  /** From the click on "submit" to the answer. */
  readonly submissions: number[];
}

export const newJournal = (): Journal => ({ steps: [], refusals: [], submissions: [] });

const { procedureId, clerk, institution, application } = sampleFiling;
const patienceMs = 60_000;

/** Files an application at the counter, so that no scans have to be made up. */
export async function file(office: Office, journal: Journal): Promise<string> {
  const desk = await office.person(clerk);
  const { rows: [owner] } = await office.database.query<{ id: string }>({
    name: 'bench institution', text: `select organisation_id as id from user_account where username = $1`, values: [`${institution}-guanli`],
  });
  const draft = await desk.post('/drafts', { procedureId, institutionId: owner?.id ?? '' });
  const id = String(draft.body['id']);
  await desk.put(`/drafts/${id}`, { form: application }, draft.etag ?? '"1"');
  const submitted = await desk.post(`/drafts/${id}/submit`, {});
  journal.submissions.push(submitted.ms);
  return String(submitted.body['caseId']);
}

/** Reads the task as its user would, fills in its form, and completes it. */
export async function complete(office: Office, caseId: string, task: OpenTask, desk: Desk, journal: Journal): Promise<void> {
  const person = await office.person(task.username);
  const page = await person.get(`/tasks/${task.id}`);
  const known = isObject(page.body['data']) ? page.body['data'] : {};
  const sentAt = Date.now();
  try {
    const answer = await person.post(`/tasks/${task.id}/complete`, { form: answerTo(task.element, known, desk) }, page.etag ?? '"1"');
    journal.steps.push({ caseId, element: task.element, ms: answer.ms, sentAt, answeredAt: Date.now(), readMs: page.ms, later: answer.status === 202 });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    journal.refusals.push({ element: task.element, status: error.status, text: error.message });
    throw error;
  }
}

export interface CourseOptions {
  /** Everything that is open at once is submitted at the same moment, as three experts would. */
  readonly together?: boolean;
}

/** Takes a case on until it waits for a date, or is over. */
export async function carryOn(office: Office, caseId: string, desk: Desk, journal: Journal, { together = false }: CourseOptions = {}): Promise<'waits' | 'ended'> {
  for (let idleSince = Date.now(); ;) {
    const open = await office.openTasks(caseId);
    if (open.length > 0) {
      if (together) await Promise.all(open.map((task) => complete(office, caseId, task, desk, journal)));
      else for (const task of open.slice(0, 1)) await complete(office, caseId, task, desk, journal);
      idleSince = Date.now();
      continue;
    }
    const standing = await standingOf(office, caseId);
    if (standing !== 'moves') return standing;
    if (Date.now() - idleSince > patienceMs) throw new Error(`case ${caseId} has not moved for ${patienceMs / 1000} s`);
    await delay(40);
  }
}

/** A case without an open task either prints or sends something, waits for a date, or is over. */
async function standingOf({ database }: Office, caseId: string): Promise<'moves' | 'waits' | 'ended'> {
  const { rows: [row] } = await database.query<{ ended: boolean; moving: boolean }>({
    name: 'bench standing',
    text: `select c.ended_at is not null as ended,
             exists (select from service_job j where j.case_id = c.id and j.state = 'open') or c.applied_pos < c.last_pos or exists (select from task t where t.case_id = c.id and t.state in ('open', 'completing'))
               or not exists (select from case_timer m where m.case_id = c.id and m.state = 'armed' and m.due_at > clock_timestamp() + k.offset_ms * interval '1 millisecond') as moving
           from filing_case c, platform_clock k where c.id = $1`,
    values: [caseId],
  });
  if (row?.ended) return 'ended';
  return row?.moving === false ? 'waits' : 'moves';
}
