import type { Pool } from 'pg';
import { Browser } from './browser.js';

export interface OpenTask {
  readonly id: string;
  readonly element: string;
  readonly username: string;
}

/** All people of the training installation, each signed in once. */
export class Office {
  private readonly browsers = new Map<string, Promise<Browser>>();
  private known: Promise<ReadonlyMap<string, readonly string[]>> | null = null;
  readonly address: string;
  readonly database: Pool;

  constructor(address: string, database: Pool) {
    this.address = address;
    this.database = database;
  }

  person(username: string): Promise<Browser> {
    const known = this.browsers.get(username) ?? this.signedIn(username);
    this.browsers.set(username, known);
    return known;
  }

  /** Sessions end with their idle time; a long preparation may outlive them. */
  async signAllOut(): Promise<void> {
    for (const browser of this.browsers.values()) (await browser).close();
    this.browsers.clear();
  }

  /** The open tasks of a case, each with somebody who may do it; the people of one role take turns by case. */
  async openTasks(caseId: string): Promise<readonly OpenTask[]> {
    const { rows } = await this.database.query<{ id: string; element: string; holder: string; role: string }>({
      name: 'bench open tasks',
      text: `select distinct on (t.id) t.id, t.element, k.holder, k.role from task t join task_candidate k on k.task_id = t.id where t.case_id = $1 and t.state = 'open' order by t.id, k.role`,
      values: [caseId],
    });
    if (rows.length === 0) return [];
    const people = await this.holders();
    return rows.map(({ id, element, holder, role }) => ({ id, element, username: chosen(people.get(`${holder} ${role}`) ?? people.get(holder) ?? [], caseId) }));
  }

  /** Usernames by organisation and role, and by the id of the one person. Read once: asking is no part of what is measured. */
  private holders(): Promise<ReadonlyMap<string, readonly string[]>> {
    this.known ??= this.database.query<{ key: string; usernames: string[] }>(
      `select g.organisation_id || ' ' || g.role as key, array_agg(u.username order by u.username) as usernames from role_grant g join user_account u on u.id = g.user_id where g.state = 'approved' group by 1
       union all select id::text, array[username] from user_account`,
    ).then(({ rows }) => new Map(rows.map(({ key, usernames }) => [key, usernames])));
    return this.known;
  }

  close(): Promise<void> {
    return this.signAllOut();
  }

  private async signedIn(username: string): Promise<Browser> {
    const browser = new Browser(this.address);
    await browser.signIn(username);
    return browser;
  }
}

function chosen(usernames: readonly string[], caseId: string): string {
  const username = usernames[Number.parseInt(caseId.slice(0, 8), 16) % Math.max(1, usernames.length)];
  if (username === undefined) throw new Error(`nobody can take on a task of case ${caseId}`);
  return username;
}
