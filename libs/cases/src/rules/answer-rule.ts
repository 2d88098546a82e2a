import { createHash } from 'node:crypto';
import { canonical, type Json, type Outcome, type RuleQuestion } from '@beian/procedure/kernel';
import { CaseMemory } from '../context/case-memory.js';
import { CaseReading } from '../context/case-reader.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf } from '../registry-lookup.js';
import { readCase } from '../stimuli/case-row.js';
import { legalTime } from '../time/legal-clock.js';
import { findRuleAnswer, ruleAnswer } from './rule-answers.js';
import { witnessed } from './witnessed-reader.js';

/** Asks a business rule. The first answer is recorded with a hash of what it was given, and wins; a resumed case reads it. */
export function answerRule(deps: CaseDependencies, question: RuleQuestion): Promise<Outcome> {
  const { caseId, element, activation } = question;
  return deps.database.transaction(async (sql) => {
    const known = await findRuleAnswer(sql, caseId, element, activation);
    if (known !== null) return known;
    const row = await readCase(sql, caseId);
    if (row === null) throw new Error(`there is no case ${caseId}`);
    const rule = processOf(deps.registry, question.process).rules[element];
    if (rule === undefined) throw new Error(`no rule is declared for ${question.process} ${element}`);
    const time = await legalTime(sql);
    const calendar = await deps.calendars.at(sql, time.calendarRevision);
    const pos = row.appliedPos + 1;
    const at = (await sql.row<{ at: string }>('select received_at as at from case_stimulus where case_id = $1 and pos = $2', [caseId, pos]))?.at ?? time.now;
    const seen: Json[] = [];
    const reader = new CaseReading(new CaseMemory(sql, deps, row, pos), { ...question, at, calendar }, question.input);
    const outcome = await rule.decide(witnessed(reader, (read) => seen.push(read)));
    const inputHash = createHash('sha256').update(canonical(seen)).digest('hex');
    await sql.run(
      `insert into rule_answer (case_id, activation, element, input_hash, result, facts) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [caseId, activation, element, inputHash, outcome.result, JSON.stringify(outcome.facts)],
    );
    return ruleAnswer(sql, caseId, element, activation);
  });
}
