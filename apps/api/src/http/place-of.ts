import { ProblemError } from './problem.js';

/** Where a page ended: an instant and an id. */
export function placeOf(cursor: string): [string, string] {
  const [, at, id] = /^([\d:.TZ-]{20,30}|infinity)_([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (!at || !id) throw new ProblemError({ status: 400, code: 'CURSOR_INVALID', message: { zh: '翻页参数无效', en: 'The cursor is not one of ours' } });
  return [at, id];
}
