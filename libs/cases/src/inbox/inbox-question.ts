export type Box = 'mine' | 'group' | 'overdue' | 'done';

/** A role in an organisation, or the user's own id for tasks that wait for one person. */
export interface Holding {
  readonly holder: string;
  readonly role: string;
}

export interface InboxQuestion {
  readonly box: Box;
  readonly userId: string;
  readonly holdings: readonly Holding[];
  /** Only the tasks of one case. */
  readonly caseId: string | null;
  readonly procedureId: string | null;
  /** Region code as the case has it. */
  readonly region: string | null;
  /** Part of the applicant's name; two characters are enough. */
  readonly name: string | null;
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
}

export interface InboxPage {
  readonly items: readonly InboxRow[];
  readonly next: string | null;
}

export const inboxColumns = `t.id, t.case_id as "caseId", t.case_no as "caseNo", t.process_id as "processId", t.element, t.instance, t.role, t.org_id as "orgId", t.assignee,
  t.applicant_name as "applicantName", t.procedure_id as "procedureId", t.region, t.state, t.due_at as "dueAt", t.due_date as "dueDate", t.provisional,
  t.claimed_by as "claimedBy", t.created_at as "createdAt", t.completed_at as "completedAt", t.revision`;

/** Position in a list: the instant it is ordered by, and the task. */
export function readCursor(cursor: string | null, first: readonly [string, string]): readonly [string, string] {
  if (cursor === null) return first;
  const [at, id] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  return at === undefined || id === undefined ? first : [at, id];
}

export function cursorAfter(at: string, id: string): string {
  return Buffer.from(`${at}|${id}`, 'utf8').toString('base64url');
}
