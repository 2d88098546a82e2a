import { ProblemError } from '../http/problem.js';
import type { StatementDto } from './case-papers-dto.js';

export interface AskedStatement {
  readonly applicant: string;
  /** Until when; null where no statement is asked for. */
  readonly due: string | null;
  readonly statement: unknown;
}

const no = (code: string, zh: string, en: string): ProblemError => new ProblemError({ status: 409, code, rule: 'A-54', message: { zh, en } });

export function statementClosed({ due, statement }: AskedStatement, now: string): void {
  if (due === null) throw no('NO_STATEMENT_ASKED', '目前没有需要陈述的事项', 'No statement is asked for now');
  if (statement !== null) throw no('STATEMENT_GIVEN', '陈述意见已提交', 'The statement has been given');
  if (Date.parse(now) > Date.parse(due)) throw no('STATEMENT_LATE', '陈述期限已过', 'The time for a statement is over');
}

export function refuseStatement(asked: AskedStatement, given: StatementDto, now: string): void {
  statementClosed(asked, now);
  if (given.waive || given.text?.trim()) return;
  throw inField('text', 'STATEMENT_EMPTY', 'REQUIRED', '请填写陈述意见，或选择放弃陈述', 'Write the statement, or waive it');
}

export const unknownFile = (): ProblemError => inField('files', 'FILE_UNKNOWN', 'FILE_UNKNOWN', '附件不存在或不属于本件，请重新上传', 'A file is unknown or not of this case: upload it again');

function inField(path: string, code: string, violation: string, zh: string, en: string): ProblemError {
  const message = { zh, en };
  return new ProblemError({ status: 422, code, message, rule: 'A-54', violations: [{ path, code: violation, message, rule: 'A-54' }] });
}
