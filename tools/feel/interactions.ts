import type { Browser, Page } from 'playwright-core';
import type { People } from '../../apps/web-e2e/src/api/person.js';
import { Desk } from '../../apps/web-e2e/src/browser/desk.js';
import { cpuTimes, idleSince } from './idle.js';
import { interactionsOf, nowOn, throttle, witness, type Interaction } from './witness.js';

export interface Interacted {
  readonly what: string;
  readonly interactions: readonly Interaction[];
  /** Why it could not be done; null where it was. */
  readonly missed: string | null;
  /** Of the processor's cores, while it was done: whether something else took them. */
  readonly idle: number;
}

type Doing = (page: Page) => Promise<unknown>;

/** Things to do one after the other, from a page that is open. */
export interface Script {
  readonly desk: string;
  readonly username: string;
  readonly path: string;
  readonly steps: readonly (readonly [what: string, doing: Doing])[];
}

const restMs = 700;
const patienceMs = 15_000;
/** One that takes long is told of when it is painted, while the next things are done or after the last. */
const lateMs = 3_000;

/** Does them as a person would, with a slowed processor, and asks the browser how long each took to show. What cannot be done is told, and the next thing done. */
export async function measureInteractions(browser: Browser, people: People, { username, path, steps }: Script, rate: number): Promise<readonly Interacted[]> {
  const desk = await Desk.of(browser, username, await people.find(username));
  const { page } = desk;
  await witness(page);
  await desk.open(path);
  await throttle(page, rate);
  const done: (Omit<Interacted, 'interactions'> & { readonly from: number; readonly to: number })[] = [];
  page.setDefaultTimeout(patienceMs);
  for (const [what, doing] of steps) {
    const [from, times] = [await nowOn(page), cpuTimes()];
    const missed = await doing(page).then(() => desk.settled()).then(() => null, firstLine);
    await page.waitForTimeout(restMs);
    done.push({ what, missed, idle: idleSince(times), from, to: await nowOn(page) });
  }
  await page.waitForTimeout(lateMs);
  const all = await interactionsOf(page);
  await page.context().close();
  return done.map(({ from, to, ...one }) => ({ ...one, interactions: all.filter(({ at }) => at >= from && at < to) }));
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

const press = (key: string): Doing => (page) => page.keyboard.press(key);
const clickTab = (index: number): Doing => (page) => page.getByRole('tab').nth(index).click();
/** The parts of a case are links with addresses of their own. */
const casePart = (index: number): Doing => (page) => page.locator('.case-tabs a').nth(index).click();
/** One that nobody took: what others took can only be read. */
const freeTask = (page: Page) => page.locator('tr[data-index]').filter({ has: page.locator('.inbox-claimedBy button') }).locator('a.task-name').first();

/** Two of a city's bureau and one of the province, at what they do all day. */
export function scripts(bureau: string, province: string): readonly Script[] {
  return [
    {
      desk: 'officer: inbox', username: `${province}-shenghui1`, path: '/officer/inbox/group',
      steps: [
        ['next row', press('j')], ['next row', press('j')], ['row before', press('k')], ['mark', press('x')],
        ['overdue', press('3')], ['group', press('2')], ['to the filter', press('/')], ['type a name', (page) => page.keyboard.type('示例金', { delay: 120 })],
        ['clear', (page) => page.locator('#inbox-name').fill('')], ['help', async (page) => { await page.locator('#inbox-name').blur(); await page.keyboard.press('?'); }], ['close', press('Escape')],
      ],
    },
    {
      desk: 'officer: task', username: `${bureau}-chushen1`, path: '/officer/inbox/group',
      steps: [
        ['open a task', (page) => freeTask(page).click()], ['next material', press(']')], ['next material', press(']')], ['former material', press('[')],
        ['application', clickTab(1)], ['opinions', clickTab(2)], ['form', clickTab(0)], ['outcome by key', press('1')],
        ['type an opinion', async (page) => { await page.locator('textarea:visible').last().click(); await page.keyboard.type('材料齐全，符合备案条件', { delay: 60 }); }],
      ],
    },
    {
      desk: 'supervisor', username: `${province}-dudao`, path: '/supervisor/fleet',
      steps: [
        ['behind a figure', (page) => page.locator('a.heat-badge').first().click()], ['open a case', (page) => page.locator('.ant-table-row a').first().click()],
        ['timeline', casePart(1)], ['materials', casePart(2)], ['forms', casePart(3)],
      ],
    },
    {
      desk: 'institution', username: 'nian0001-jingban', path: '/institution/cases',
      steps: [['open a case', (page) => page.locator('.ant-table-row a').first().click()], ['timeline', casePart(1)], ['materials', casePart(2)]],
    },
  ];
}
