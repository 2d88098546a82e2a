import type { Sql } from '@beian/cases';
import { stableId } from '../seed/stable-id.mjs';

export class NotHere extends Error {}

/** A user of the seed's institutions; where there is one, the year is there already. */
const firstUser = 'nian0001-jingban';

/** The year is made up: it belongs into a training installation, once. */
export async function requireTraining(sql: Sql, env: NodeJS.ProcessEnv): Promise<void> {
  const training = await sql.row('select 1 from organisation where id = $1', [stableId('sys')]);
  if (env['BEIAN_MODE'] === 'production' || training === null) {
    throw new NotHere('这不是培训系统，不写入虚构数据 / this is no training installation: nothing made up is written here');
  }
  if ((await sql.row('select 1 from user_account where username = $1', [firstUser])) !== null) {
    throw new NotHere('本系统已有一年的培训数据；需要重来请先 npm run reset / the year is in this installation already: npm run reset to begin anew');
  }
}
