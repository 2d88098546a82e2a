import type { JsonObject, Outcome } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';

interface AnswerRow {
  readonly result: string;
  readonly facts: JsonObject;
}

export async function findRuleAnswer(sql: Sql, caseId: string, element: string, activation: number): Promise<Outcome | null> {
  return sql.row<AnswerRow & Record<string, unknown>>('select result, facts from rule_answer where case_id = $1 and activation = $2 and element = $3', [caseId, activation, element]);
}

export async function ruleAnswer(sql: Sql, caseId: string, element: string, activation: number): Promise<Outcome> {
  const answer = await findRuleAnswer(sql, caseId, element, activation);
  if (answer === null) throw new Error(`case ${caseId}: no answer is recorded for ${element}, activation ${activation}`);
  return answer;
}
