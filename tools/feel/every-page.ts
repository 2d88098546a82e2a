import type { Pool } from 'pg';
import { inbox } from '../../apps/web-e2e/src/api/tasks.js';
import type { People } from '../../apps/web-e2e/src/api/person.js';
import type { Visited } from './first-load.js';
import { openTasks } from './open-tasks.js';

const CASE_PARTS = ['', '/diagram', '/timeline', '/materials', '/forms', '/documents', '/notices', '/comments'];

interface Users {
  readonly officer: string;
  readonly supervisor: string;
  readonly institution: string;
}

/** Of the seed, from where these people may look: one of each that has a page of its own. */
async function examples(database: Pool, { officer, supervisor, institution }: Users) {
  const one = async (text: string, ...values: readonly string[]): Promise<string> => (await database.query<{ id: string }>(text, [...values])).rows[0]?.id ?? '';
  const region = `${await one('select left(o.region_code, 2) as id from organisation o join user_account u on u.organisation_id = o.id where u.username = $1', supervisor)}%`;
  const aCase = (which: string) => one(`select id::text as id from filing_case where ${which} and not synthetic and filing_region like $1 order by submitted_at desc limit 1`, region);
  return {
    open: await aCase('ended_at is null'), over: await aCase('ended_at is not null'),
    filing: await one('select id::text as id from filing where filing_region like $1 order by filing_no limit 1', region),
    notice: await one(`select id::text as id from public_notice where state = 'published' limit 1`),
    published: await one('select applicant_id::text as id from filing order by filing_no limit 1'),
    procedure: await one('select procedure_id as id from filing_case where filing_region like $1 and not synthetic order by submitted_at limit 1', region),
    element: await one(`select t.element as id from task t join filing_case c on c.id = t.case_id where t.state = 'open' and not c.synthetic and c.filing_region like $1 limit 1`, region),
    authority: await one('select organisation_id::text as id from user_account where username = $1', officer),
    draft: await one('select d.id::text as id from application_draft d join user_account u on u.organisation_id = d.applicant_id where u.username = $1 and d.case_id is null limit 1', institution),
  };
}

/** Every page that somebody can open. */
export async function everyPage(database: Pool, people: People, bureau: string, province: string): Promise<readonly Visited[]> {
  const users: Users = { officer: `${bureau}-chushen1`, supervisor: `${province}-dudao`, institution: 'nian0001-jingban' };
  const { open, over, filing, notice, published, procedure, element, authority, draft } = await examples(database, users);
  const [task] = await inbox(await people.find(users.officer));
  const of = (desk: string, username: string | null, paths: readonly string[]): readonly Visited[] => paths.map((path) => ({ desk, username, path }));
  return [
    ...of('public', null, [
      '/sign-in', '/public', '/public/notices', `/public/notices/${notice}`, `/public/notices/${notice}/objection`, '/public/objections', '/public/register', `/public/institutions/${published}`, '/public/progress',
      '/public/verify', '/public/procedures', `/public/procedures/${procedure}`,
    ]),
    ...of('institution', users.institution, [
      '/institution', `/institution/procedures/${procedure}`, '/institution/drafts', ...(draft === '' ? [] : [`/institution/drafts/${draft}`]), '/institution/tasks', '/institution/library', '/institution/persons',
      '/institution/cases', '/institution/filings', '/account', '/notifications',
    ]),
    ...of('officer', users.officer, [
      ...['mine', 'group', 'overdue', 'waiting', 'done'].map((box) => `/officer/inbox/${box}`), ...(task === undefined ? [] : [`/officer/tasks/${task.id}`]), '/officer/cases', '/officer/filings', '/officer/cover',
    ]),
    ...of('officer', `${bureau}-shouli1`, ['/officer/intake']),
    ...of('supervisor', users.supervisor, [
      '/supervisor', '/supervisor/queues', `/supervisor/queues/of?key=${authority}`, `/supervisor/queues/tasks?key=${authority}&which=open`, '/supervisor/durations', '/supervisor/report', '/supervisor/fleet',
      `/supervisor/fleet/${procedure}/cases?element=${element}`, '/supervisor/cases', '/supervisor/conformance', '/supervisor/incidents', '/supervisor/deliveries', '/supervisor/filings',
      ...[open, over].flatMap((id) => CASE_PARTS.map((part) => `/cases/${id}${part}`)), `/filings/${filing}`,
    ]),
    ...of('administration', 'sys-system', ['', '/accounts', '/calendar', '/occupations', '/deliveries', '/clock'].map((page) => `/administration${page}`)),
    ...of('administration', 'sys-security', ['/administration/grants']),
    ...of('administration', 'sys-audit', ['/administration/audit']),
    ...await openTasks(database),
  ];
}
