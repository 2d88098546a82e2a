import pg from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/database.js';
import { Refusal } from '../refusal.js';
import type { PreparedSql } from '../sql.js';
import { newChallenge, requireChallenge, sweepChallenges, type ChallengeAnswer } from './challenge.js';

describe('a question that was asked', () => {
  let database: TestDatabase;
  let app: DataSource;
  let admin: DataSource;
  let pool: pg.Pool;
  let sql: PreparedSql;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    admin = await new DataSource({ type: 'postgres', url: database.adminUrl }).initialize();
    pool = new pg.Pool({ connectionString: database.url });
    sql = { rows: async <R extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) => (await pool.query<R>(text, [...values])).rows };
  });
  afterAll(async () => {
    await pool.end();
    await app.destroy();
    await admin.destroy();
    await database.drop();
  });

  /** Asked so many minutes ago, with one of the answers that are right. */
  async function asked(minutes = 1): Promise<ChallengeAnswer> {
    const { id } = await newChallenge(sql);
    const [[row]]: [[{ answer: string }], number] = await admin.query(`update challenge set asked_at = asked_at - $2 * interval '1 minute' where id = $1 returning answers[1] as answer`, [id, minutes]);
    return { id, answer: row.answer, website: '' };
  }
  const codeOf = (given: ChallengeAnswer) => requireChallenge(sql, given).then(() => null, (error: unknown) => (error instanceof Refusal ? error.code : error));

  it('is answered once', async () => {
    const given = await asked();
    expect([await codeOf(given), await codeOf(given)]).toEqual([null, 'CHALLENGE_EXPIRED']);
  });

  it('is used up by a wrong answer too', async () => {
    const given = await asked();
    expect([await codeOf({ ...given, answer: '九百' }), await codeOf(given)]).toEqual(['CHALLENGE_WRONG', 'CHALLENGE_EXPIRED']);
  });

  it('is not for programs: they fill in what nobody sees, or answer at once', async () => {
    expect(await codeOf({ ...(await asked()), website: 'https://example.org' })).toBe('CHALLENGE_WRONG');
    expect(await codeOf(await asked(0))).toBe('CHALLENGE_TOO_FAST');
  });

  it('waits for somebody who writes for an hour and a half, not for ever', async () => {
    expect([await codeOf(await asked(90)), await codeOf(await asked(125))]).toEqual([null, 'CHALLENGE_EXPIRED']);
    await asked(125);
    const fresh = await asked(1);
    await sweepChallenges(app);
    expect(await admin.query('select id from challenge')).toEqual([{ id: fresh.id }]);
  });

  it.each(['', 'no', '00000000-0000-4000-8000-000000000000', "' or true --"])('does not exist under %p', async (id) => {
    expect(await codeOf({ id, answer: '1', website: '' })).toBe('CHALLENGE_EXPIRED');
  });
});
