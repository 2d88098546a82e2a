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
    const { rows } = await this.database.query<OpenTask>({
      name: 'bench open tasks',
      text: `select distinct on (t.id) t.id, t.element, u.username from task t
             join task_candidate k on k.task_id = t.id
             join user_account u on u.id::text = k.holder or exists (select from role_grant g where g.user_id = u.id and g.organisation_id::text = k.holder and g.role = k.role and g.state = 'approved')
             where t.case_id = $1 and t.state = 'open' order by t.id, md5(u.username || $1::text)`,
      values: [caseId],
    });
    return rows;
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
