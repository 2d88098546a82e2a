export type Box = 'mine' | 'group' | 'overdue' | 'waiting' | 'done';
/** By due instant, the earliest first; or by arrival, the latest first. What is done is listed as it was done. */
export type Sort = 'due' | 'received';

/** A role in an organisation, or the user's own id for tasks that wait for one person. */
export interface Holding {
  readonly holder: string;
  readonly role: string;
  /** Null: every procedure. */
  readonly procedures: readonly string[] | null;
}

/** What an absent colleague holds and this person may do for him. */
export interface CoveredDesk {
  readonly absent: string;
  readonly orgId: string;
  readonly roles: readonly string[];
  readonly procedures: readonly string[] | null;
}

export interface InboxQuestion {
  readonly box: Box;
  readonly userId: string;
  readonly holdings: readonly Holding[];
  readonly covered: readonly CoveredDesk[];
  /** Only the tasks of one case. */
  readonly caseId: string | null;
  readonly procedureId: string | null;
  /** Region code as the case has it. */
  readonly region: string | null;
  /** Part of the applicant's name; two characters are enough. */
  readonly name: string | null;
  readonly sort: Sort;
  readonly cursor: string | null;
  readonly limit: number;
}

export interface InboxRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNo: string;
  readonly processId: string;
  readonly element: string;
  readonly instance: string | null;
  readonly role: string;
  readonly orgId: string | null;
  readonly assignee: string | null;
  readonly applicantName: string;
  readonly procedureId: string;
  readonly region: string;
  readonly state: string;
  readonly dueAt: string | null;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  readonly claimedBy: string | null;
  readonly createdAt: string;
  readonly completedAt: string | null;
  readonly revision: number;
  /** In the box of what waits for others. */
  readonly waitsFor?: string | null;
  readonly remindedToday?: boolean;
}

/** With the instant it is ordered by. */
export interface Ordered extends InboxRow {
  readonly orderedBy: string;
}

export interface InboxPage {
  readonly items: readonly InboxRow[];
  readonly next: string | null;
}

export const inboxColumns = `t.id, t.case_id as "caseId", t.case_no as "caseNo", t.process_id as "processId", t.element, t.instance, t.role, t.org_id as "orgId", t.assignee,
  t.applicant_name as "applicantName", t.procedure_id as "procedureId", t.region, t.state, t.due_at as "dueAt", t.due_date as "dueDate", t.provisional,
  t.claimed_by as "claimedBy", t.created_at as "createdAt", t.completed_at as "completedAt", t.revision`;

/** The open tasks that lie on a person's own desk, and what absent colleagues hold that is covered here; $1 and $2 are both. */
export const deskTasks = `select id from task where state = 'open' and claimed_by = $1
  union select task_id from task_candidate where holder = $1::text
  union select t.id from jsonb_to_recordset($2::jsonb) as a(absent uuid, "orgId" uuid, roles text[], procedures text[])
    join task t on t.claimed_by = a.absent and t.state = 'open' and t.org_id = a."orgId" and t.role = any (a.roles) and (a.procedures is null or t.procedure_id = any (a.procedures))`;

/** What a statement is asked of the holdings with: holders, roles and, divided by blanks, procedures. */
export function holdingColumns(holdings: readonly Holding[]): readonly [string[], string[], (string | null)[]] {
  return [holdings.map(({ holder }) => holder), holdings.map(({ role }) => role), holdings.map(({ procedures }) => procedures?.join(' ') ?? null)];
}

/** Position in a list: the instant it is ordered by, and the task. */
export function readCursor(cursor: string | null, first: readonly [string, string]): readonly [string, string] {
  if (cursor === null) return first;
  const [at, id] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  return at === undefined || id === undefined ? first : [at, id];
}

export function cursorAfter(at: string, id: string): string {
  return Buffer.from(`${at}|${id}`, 'utf8').toString('base64url');
}

export interface Order {
  /** The instant that orders. */
  readonly at: string;
  readonly by: string;
  /** Before the first row. */
  readonly first: readonly [string, string];
  after(at: string, id: string): string;
}

const firstTask = '00000000-0000-0000-0000-000000000000';
const lastTask = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export function orderOf(sort: Sort, due: string, received: string, id: string): Order {
  return sort === 'due'
    ? { at: due, by: `${due}, ${id}`, first: ['-infinity', firstTask], after: (at, last) => `(${due}, ${id}) > (${at}::timestamptz, ${last}::uuid)` }
    : { at: received, by: `${received} desc, ${id} desc`, first: ['infinity', lastTask], after: (at, last) => `(${received}, ${id}) < (${at}::timestamptz, ${last}::uuid)` };
}

/** One row more than wanted was read: it says whether there are more. */
export function pageOf(rows: readonly Ordered[], limit: number): InboxPage {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorAfter(last.orderedBy, last.id) : null };
}
