import type { JsonObject } from '@beian/procedure/kernel';
import { dayIn } from './template.js';
import { rowsOf, textIn, type Rows } from './snapshot.js';

/** What the log says of steps that took their time and are over: the usual durations are counted from them. */
export function finishedSteps(rows: Rows): readonly JsonObject[] {
  const [head] = rowsOf({ rows }, 'filing_case');
  const entered = new Map<unknown, JsonObject>();
  return rowsOf({ rows }, 'case_event').flatMap((row) => {
    if (row['kind'] === 'entered') entered.set(row['activation'], row);
    const began = entered.get(row['activation']);
    if (row['kind'] !== 'completed' || row['instance'] !== null || began === undefined || began['pos'] === row['pos']) return [];
    return [{
      procedure_id: head?.['procedure_id'] ?? null, process_id: textIn(row, 'process_id'), element: textIn(row, 'element_id'), entered_on: dayIn(began, 'legal_at'), finished_on: dayIn(row, 'legal_at'),
    }];
  });
}
