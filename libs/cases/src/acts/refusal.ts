import type { Bilingual, Violation } from '@beian/procedure/declaration';

export type RefusalKind = 'invalid' | 'forbidden' | 'unknown' | 'conflict';

/** One of the four kinds of no, as the API answers them: 422, 403, 404, 409. */
export interface Refusal {
  readonly refused: RefusalKind;
  readonly code: string;
  readonly message: Bilingual;
  readonly rule: string | null;
  readonly violations: readonly Violation[];
  /** For a conflict: what is the case now. */
  readonly current: Readonly<Record<string, string | number | null>> | null;
}

interface Details {
  readonly rule?: string;
  readonly violations?: readonly Violation[];
  readonly current?: Readonly<Record<string, string | number | null>>;
}

export function refuse(refused: RefusalKind, code: string, zh: string, en: string, details: Details = {}): Refusal {
  return { refused, code, message: { zh, en }, rule: details.rule ?? null, violations: details.violations ?? [], current: details.current ?? null };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}

export const refusals = {
  noCase: (): Refusal => refuse('unknown', 'CASE_UNKNOWN', '没有这个办件，或您无权查看。', 'There is no such case, or you may not see it.'),
  noTask: (): Refusal => refuse('unknown', 'TASK_UNKNOWN', '没有这项任务，或您无权查看。', 'There is no such task, or you may not see it.'),
  invalid: (violations: readonly Violation[]): Refusal =>
    refuse('invalid', 'FORM_INVALID', '表单有误，请按提示修改后重新提交。', 'The form has mistakes; correct the fields named and submit again.', {
      violations,
      ...(violations[0]?.rule == null ? {} : { rule: violations[0].rule }),
    }),
  stale: (revision: number): Refusal =>
    refuse('conflict', 'REVISION_STALE', '任务在您打开之后已有变动，请刷新后再提交。', 'The task changed after you opened it; reload it and submit again.', { current: { revision } }),
  closed: (closedBy: string | null): Refusal =>
    refuse('conflict', 'CASE_ENDED', '该办件已办结，不能再操作。', 'The case is over; nothing more can be done in it.', { current: { endedBy: closedBy } }),
  completed: (by: string | null, at: string | null): Refusal =>
    refuse('conflict', 'TASK_COMPLETED', `该任务已由${by ?? '其他人员'}办理。`, `The task was already completed by ${by ?? 'somebody else'}.`, { current: { completedBy: by, completedAt: at } }),
  claimed: (by: string): Refusal =>
    refuse('conflict', 'TASK_CLAIMED', '该任务已由其他人员领取。', 'Somebody else has claimed this task.', { current: { claimedBy: by } }),
  cancelled: (by: string | null): Refusal =>
    refuse('conflict', 'TASK_CANCELLED', '该任务已取消，您填写的内容仍可查看。', 'The task was cancelled meanwhile; what you entered stays readable.', { current: { by } }),
  late: (element: string, dueAt: string): Refusal =>
    refuse('conflict', 'DEADLINE_PASSED', '办理期限已过，系统已按规定处理，不能再提交。', 'The deadline has passed and the case has moved on; this can no longer be submitted.', { current: { by: element, dueAt } }),
  separation: (element: string): Refusal =>
    refuse('forbidden', 'SEPARATION_OF_DUTIES', '您已办理本件的另一环节，按岗位分离要求不能办理本环节，请由其他人员办理。',
      'You acted in another step of this case and may not act in this one (separation of duties); another officer must do it.', { rule: 'T-80', current: { element } }),
  filingRequired: (): Refusal =>
    refuse('invalid', 'FILING_REQUIRED', '本事项针对已有备案办理，请在“我的备案”中打开该备案后发起。', 'This procedure is about a filing: open it among your filings and start from there.'),
  filingUnknown: (): Refusal => refuse('unknown', 'FILING_UNKNOWN', '没有这份备案，或不属于该机构。', 'There is no such filing, or it is not of this institution.'),
  withdrawalClosed: (by: string): Refusal =>
    refuse('conflict', 'WITHDRAWAL_CLOSED', '决定文书已签发，不能再撤回。', 'The decision has been signed; the application can no longer be withdrawn.', { current: { by } }),
};
