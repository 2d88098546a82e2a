import { randomInt } from 'node:crypto';
import type { Bilingual } from '../bilingual.js';
import { Refusal } from '../refusal.js';
import type { PreparedSql, Sql } from '../sql.js';
import { newQuestion, plainAnswer } from './questions.js';

export interface Challenge {
  readonly id: string;
  readonly question: Bilingual;
}

export interface ChallengeAnswer {
  readonly id: string;
  readonly answer: string;
  /** A field that people never see: what fills it in is a program. */
  readonly website: string;
}

interface AskedQuestion extends Record<string, unknown> {
  readonly answers: readonly string[];
  readonly fresh: boolean;
  readonly fast: boolean;
}

/** Long enough to write an objection in peace. */
const kept = '2 hours';
/** Nobody reads a question and answers it faster. */
const tooFast = '1500 milliseconds';

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

export async function newChallenge(sql: PreparedSql): Promise<Challenge> {
  const { text, answers } = newQuestion((below) => randomInt(below));
  const [row] = await sql.rows<{ id: string }>('insert into challenge (answers) values ($1) returning id', [answers.map((answer) => plainAnswer(answer))]);
  if (!row) throw new Error('the challenge was not stored');
  return { id: row.id, question: text };
}

/**
 * Takes the answer, right or wrong: a question is asked once. Whoever calls it inside the transaction of the act gets the question back
 * when the act fails for another reason.
 */
export async function requireChallenge(sql: PreparedSql, { id, answer, website }: ChallengeAnswer): Promise<void> {
  const asked = isId(id) ? await takeQuestion(sql, id) : undefined;
  if (!asked || !asked.fresh) throw refusal('CHALLENGE_EXPIRED', { zh: '验证问题已失效或已用过，请回答新的问题；已填写的内容不会丢失', en: 'The question has expired or was used: answer the new one. Nothing you wrote is lost' });
  if (asked.fast) throw refusal('CHALLENGE_TOO_FAST', { zh: '提交过快，请稍等片刻再回答新的问题；已填写的内容不会丢失', en: 'That was too fast: wait a moment and answer the new question. Nothing you wrote is lost' });
  if (website !== '' || !asked.answers.includes(plainAnswer(answer))) {
    throw refusal('CHALLENGE_WRONG', { zh: '验证问题的回答不正确，请回答新的问题；已填写的内容不会丢失', en: 'The answer is not right: answer the new question. Nothing you wrote is lost' });
  }
}

async function takeQuestion(sql: PreparedSql, id: string): Promise<AskedQuestion | undefined> {
  const [asked] = await sql.rows<AskedQuestion>(
    `delete from challenge where id = $1::uuid returning answers, asked_at > clock_timestamp() - $2::interval as fresh, asked_at > clock_timestamp() - $3::interval as fast`,
    [id, kept, tooFast],
  );
  return asked;
}

const refusal = (code: string, text: Bilingual): Refusal => new Refusal(422, code, text);

export async function sweepChallenges(sql: Sql): Promise<void> {
  await sql.query('delete from challenge where asked_at < statement_timestamp() - $1::interval', [kept]);
}
