import type { Browser } from 'playwright-core';
import type { Draft, Submitted, Task } from '../api/answers.js';
import type { People } from '../api/person.js';
import { readTask } from '../api/tasks.js';
import type { Application } from '../journey/file-application.js';
import type { Hands } from '../journey/hands.js';
import type { Fill, Journey, Supplied } from '../journey/journey.js';
import { until } from '../journey/until.js';
import { barriers, type Barrier } from './accessibility.js';
import { Desk } from './desk.js';
import { fillDraft } from './fill-draft.js';
import { chooseFile, fillForm } from './fill-form.js';
import { submitOnPage } from './submit-draft.js';

/** So many windows show something, those of whoever acted last: an open page follows whatever happens in the whole office. */
const atHand = 4;

/** Cases carried on by people at their browsers. */
export class BrowserJourney implements Hands {
  /** Whoever acted last stands last. */
  private readonly desks = new Map<string, Desk>();
  private fetched: Promise<unknown> = Promise.resolve();
  private readonly looked = new Set<string>();
  private pictures = 1;
  readonly barriers: { readonly page: string; readonly found: readonly Barrier[] }[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly people: People,
    /** A folder of pictures in the order of what happened; without one every page is looked at once. */
    private readonly album: string | null = null,
  ) {}

  /** One is fetched at a time: nobody gets a window that is just being put away. */
  desk(username: string): Promise<Desk> {
    const desk = this.fetched.then(() => this.fetch(username));
    this.fetched = desk.catch(() => undefined);
    return desk;
  }

  async errors(): Promise<readonly string[]> {
    return [...this.desks.values()].flatMap(({ errors }) => errors);
  }

  /** Looks at the page as it stands: a picture, and what keeps people out. What was seen under that name is not looked at again. */
  async look(username: string, name: string): Promise<void> {
    if (this.album === null && this.looked.has(name)) return;
    this.looked.add(name);
    const desk = await this.desk(username);
    await desk.atRest();
    await desk.picture(this.album === null ? name : `${this.album}/${String(this.pictures++).padStart(2, '0')}-${username}-${name}`);
    const found = await barriers(desk.page);
    if (found.length > 0) this.barriers.push({ page: name, found });
  }

  /** Opens a page and looks at it. */
  async opens(username: string, path: string, name: string): Promise<Desk> {
    const desk = await this.desk(username);
    await desk.open(path);
    await this.look(username, name);
    return desk;
  }

  async drafts(application: Application, without: readonly string[]): Promise<Draft> {
    const { applicant } = application;
    const [desk, person] = await Promise.all([this.desk(applicant), this.people.find(applicant)]);
    return fillDraft({ desk, person, application, without, look: (name) => this.look(applicant, name) });
  }

  async submits(applicant: string, { id }: Pick<Draft, 'id'>): Promise<Submitted> {
    const desk = await this.desk(applicant);
    await desk.open(`/institution/drafts/${id}?step=review`);
    const submitted = await submitOnPage(desk);
    await this.look(applicant, 'draft-submitted');
    return submitted;
  }

  /** Opens the task, hands in what goes with it and fills its form in by hand. */
  async fills(journey: Journey, username: string, element: string, fill: Fill, supplied: Supplied = {}): Promise<Task> {
    const [desk, person, task] = await Promise.all([this.desk(username), this.people.find(username), journey.task(username, element)]);
    await desk.open(`/${isInstitutions(task) ? 'institution' : 'officer'}/tasks/${task.id}`);
    for (const [material, file] of Object.entries(supplied)) await chooseFile(desk.page.locator('.asked-material, .material').filter({ has: desk.page.locator(`[data-material="${material}"]`) }), file);
    await fillForm(desk.page, task.form, 'task', task.data, fill(task.data, person, await journey.today()), await this.people.labels());
    return task;
  }

  /** The same, then submits, and waits for the product to carry it out. */
  async does(journey: Journey, username: string, element: string, fill: Fill, supplied: Supplied = {}): Promise<void> {
    const [desk, person, task] = await Promise.all([this.desk(username), this.people.find(username), this.fills(journey, username, element, fill, supplied)]);
    await this.look(username, element);
    await desk.submit(isInstitutions(task));
    await until(`${element} submitted by ${username}: ${(await desk.complaints()).join(' ')}`, async () =>
      ((await readTask(person, task.id)).state === 'completed' ? true : undefined));
  }

  private async fetch(username: string): Promise<Desk> {
    const desk = this.desks.get(username) ?? await Desk.of(this.browser, username, await this.people.find(username));
    this.desks.delete(username);
    this.desks.set(username, desk);
    for (const other of [...this.desks.values()].slice(0, -atHand)) await other.putAway();
    return desk;
  }
}

const isInstitutions = ({ role }: Task): boolean => role.startsWith('applicant');
