import type { Pool } from 'pg';
import type { Browser } from 'playwright-core';
import type { People } from '../../apps/web-e2e/src/api/person.js';
import { everyBarrier, type Barrier } from '../../apps/web-e2e/src/browser/accessibility.js';
import { Desk } from '../../apps/web-e2e/src/browser/desk.js';
import { inbox } from '../../apps/web-e2e/src/api/tasks.js';
import type { Visited } from './first-load.js';

export interface Looked {
  readonly path: string;
  readonly barriers: readonly Barrier[];
}

/** Every page that somebody can open, at an example of the seed. */
export async function everyPage(database: Pool, people: People, bureau: string, province: string): Promise<readonly Visited[]> {
  const one = async (text: string): Promise<string> => (await database.query<{ id: string }>(text)).rows[0]?.id ?? '';
  const [open, over, filing, notice, procedure] = [
    await one('select id::text as id from filing_case where ended_at is null and not synthetic order by submitted_at desc limit 1'),
    await one('select id::text as id from filing_case where ended_at is not null and not synthetic order by submitted_at desc limit 1'),
    await one('select id::text as id from filing order by filing_no limit 1'), await one(`select id::text as id from public_notice where state = 'published' limit 1`),
    await one('select procedure_id as id from filing_case order by submitted_at limit 1'),
  ];
  const [task] = await inbox(await people.find(`${bureau}-chushen1`));
  const of = (desk: string, username: string | null, paths: readonly string[]): readonly Visited[] => paths.map((path) => ({ desk, username, path }));
  return [
    ...of('public', null, ['/sign-in', '/public', '/public/notices', `/public/notices/${notice}`, '/public/register', '/public/progress', '/public/procedures']),
    ...of('institution', 'nian0001-jingban', ['/institution', `/institution/procedures/${procedure}`, '/institution/drafts', '/institution/tasks', '/institution/cases', '/institution/filings', '/account']),
    ...of('officer', `${bureau}-chushen1`, ['/officer/inbox/mine', '/officer/inbox/group', '/officer/inbox/overdue', '/officer/inbox/done', ...(task === undefined ? [] : [`/officer/tasks/${task.id}`]), '/officer/cases', '/officer/filings', '/officer/cover', '/officer/inbox/waiting']),
    ...of('officer', `${bureau}-shouli1`, ['/officer/intake']),
    ...of('supervisor', `${province}-dudao`, [
      '/supervisor', '/supervisor/queues', '/supervisor/durations', '/supervisor/report', '/supervisor/fleet', '/supervisor/cases', '/supervisor/conformance', '/supervisor/incidents', '/supervisor/deliveries', '/supervisor/filings',
      ...[open, over].flatMap((id) => ['', '/diagram', '/timeline', '/materials', '/documents'].map((tab) => `/cases/${id}${tab}`)), `/filings/${filing}`,
    ]),
    ...of('administration', 'sys-system', ['/administration', '/administration/accounts', '/administration/calendar', '/administration/occupations', '/administration/clock']),
    ...of('administration', 'sys-security', ['/administration/grants']),
    ...of('administration', 'sys-audit', ['/administration/audit']),
  ];
}

export async function lookAt(browser: Browser, people: People, visited: readonly Visited[]): Promise<readonly Looked[]> {
  const looked: Looked[] = [];
  for (const [username, own] of Map.groupBy(visited, (one) => one.username)) {
    const desk = username === null ? await Desk.visitor(browser, people.address) : await Desk.of(browser, username, await people.find(username));
    for (const { path } of own) {
      await desk.open(path);
      await desk.page.waitForTimeout(300);
      looked.push({ path, barriers: await everyBarrier(desk.page) });
    }
    await desk.page.context().close();
  }
  return looked;
}
