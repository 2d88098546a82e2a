import { beijingDate } from '@beian/calendar';
import type { Case, FormValues, Submitted, Task } from '../api/answers.js';
import { readCase } from '../api/cases.js';
import type { People, Person } from '../api/person.js';
import { attach, completeTask, inbox, readTask, supplementMaterial } from '../api/tasks.js';
import { now } from '../api/training-clock.js';
import { until } from './until.js';

/** What a person writes into a form, given what the product filled in before; files as they are. */
export type Fill = (data: FormValues, person: Pick<Person, 'id' | 'name' | 'organisationId'>, today: string) => FormValues;

/** Files handed in beside a form, by the material they belong to. */
export type Supplied = Readonly<Record<string, File>>;

/** Stems of the user names of those who decide a case. */
export interface Offices {
  readonly authority: string;
  readonly province: string;
}

const xinxiang: Offices = { authority: 'xx', province: 'ha' };

/** One case on its way; user names say who acts. */
export class Journey {
  constructor(
    readonly people: People,
    readonly filed: Submitted,
    /** The institution's operator. */
    readonly applicant: string,
    readonly offices: Offices = xinxiang,
  ) {}

  get caseId(): string {
    return this.filed.caseId;
  }

  /** The task, once it lies in this person's inbox. */
  async task(username: string, element: string): Promise<Task> {
    const person = await this.people.find(username);
    const found = await until(`${element} of ${this.filed.caseNo} in the inbox of ${username}`, async () => {
      for (const box of ['group', 'mine'] as const) {
        const row = (await inbox(person, box)).find((task) => task.caseId === this.caseId && task.element === element);
        if (row) return row;
      }
      return undefined;
    });
    return readTask(person, found.id);
  }

  async does(username: string, element: string, fill: Fill, supplied: Supplied = {}): Promise<void> {
    const { hands } = this.people;
    if (hands !== null) return hands.does(this, username, element, fill, supplied);
    const person = await this.people.find(username);
    const task = await this.task(username, element);
    if (!task.mayComplete) throw new Error(`${username} may not complete ${element}: ${task.whyNot?.code} ${task.whyNot?.message.zh}`);
    for (const [material, file] of Object.entries(supplied)) await supplementMaterial(person, task.id, material, file);
    await completeTask(person, task, await attached(person, task, fill(task.data, person, await this.today())));
  }

  async today(): Promise<string> {
    return beijingDate(new Date(await now(await this.people.find(this.applicant))).toISOString());
  }

  async read(username = this.applicant): Promise<Case> {
    return readCase(await this.people.find(username), this.caseId);
  }

  /** Until the case is in the state named. */
  async reaches(state: string): Promise<Case> {
    let last = '';
    return until(`case ${this.filed.caseNo} becomes ${state}`, async () => {
      const seen = await this.read();
      last = seen.state;
      return seen.state === state ? seen : undefined;
    }).catch((error: unknown) => { throw new Error(`${error instanceof Error ? error.message : ''}; it is ${last}`); });
  }

  /** Until the case is over. */
  ends(): Promise<Case> {
    return until(`case ${this.filed.caseNo} ends`, async () => {
      const seen = await this.read();
      return seen.result === null ? undefined : seen;
    });
  }

  /** Until the case knows this instant. */
  reachesAnchor(name: string): Promise<string> {
    return until(`case ${this.filed.caseNo} has ${name}`, async () => (await this.read()).anchors[name]);
  }
}

/** With the files of a form uploaded, each field of files holding their ids. */
async function attached(person: Person, { id }: Task, form: FormValues): Promise<FormValues> {
  const fields = await Promise.all(Object.entries(form).map(async ([key, value]) => [key, isListOfFiles(value) ? await Promise.all(value.map((file) => attach(person, id, file))) : value] as const));
  return Object.fromEntries(fields);
}

function isListOfFiles(value: unknown): value is readonly File[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => each instanceof File);
}
