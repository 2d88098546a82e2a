import type { Browser } from 'playwright-core';
import type { Task } from '../api/answers.js';
import type { People } from '../api/person.js';
import { readTask } from '../api/tasks.js';
import type { Fill, Journey } from '../journey/journey.js';
import { until } from '../journey/until.js';
import { barriers, type Barrier } from './accessibility.js';
import { Desk } from './desk.js';
import { fillForm } from './fill-form.js';

/** A case carried on by people at their browsers. */
export class BrowserJourney {
  private readonly desks = new Map<string, Promise<Desk>>();
  private readonly looked = new Set<string>();
  readonly barriers: { readonly page: string; readonly found: readonly Barrier[] }[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly people: People,
    /** Names by id, as the pickers of people show them. */
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  desk(username: string): Promise<Desk> {
    const known = this.desks.get(username) ?? this.people.find(username).then((person) => Desk.of(this.browser, username, person));
    this.desks.set(username, known);
    return known;
  }

  async errors(): Promise<readonly string[]> {
    return (await Promise.all(this.desks.values())).flatMap(({ errors }) => errors);
  }

  /** Looks at the page as it stands: a picture, and what keeps people out. What was seen under that name is not looked at again. */
  async look(username: string, name: string): Promise<void> {
    if (this.looked.has(name)) return;
    this.looked.add(name);
    const desk = await this.desk(username);
    await desk.picture(name);
    const found = await barriers(desk.page);
    if (found.length > 0) this.barriers.push({ page: name, found });
  }

  /** Opens the task and fills its form in by hand. */
  async fills(journey: Journey, username: string, element: string, fill: Fill): Promise<Task> {
    const [desk, person, task] = await Promise.all([this.desk(username), this.people.find(username), journey.task(username, element)]);
    await desk.open(`/${isInstitutions(task) ? 'institution' : 'officer'}/tasks/${task.id}`);
    await fillForm(desk.page, task.form, 'task', task.data, fill(task.data, person, await journey.today()), this.names);
    return task;
  }

  /** The same, then submits, and waits for the product to carry it out. */
  async does(journey: Journey, username: string, element: string, fill: Fill): Promise<void> {
    const [desk, person, task] = await Promise.all([this.desk(username), this.people.find(username), this.fills(journey, username, element, fill)]);
    await this.look(username, element);
    await desk.submit(isInstitutions(task));
    await until(`${element} submitted by ${username}: ${(await desk.complaints()).join(' ')}`, async () =>
      ((await readTask(person, task.id)).state === 'completed' ? true : undefined));
  }
}

const isInstitutions = ({ role }: Task): boolean => role.startsWith('applicant');
