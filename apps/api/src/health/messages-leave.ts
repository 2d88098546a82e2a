import type { Sql } from '@beian/cases';
import { countUndelivered } from '@beian/notify';

/** Longer than a mail server that is only restarted makes a message wait. */
const tooLongSeconds = 3_600;

/** Throws as long as a message was given up and nobody has seen to it, or one waits for longer than an hour. */
export async function messagesLeave(sql: Sql): Promise<void> {
  const { givenUp, oldestSeconds } = await countUndelivered(sql);
  if (givenUp > 0 || oldestSeconds > tooLongSeconds) throw new Error(`${givenUp} messages were given up; the oldest waits for ${Math.round(oldestSeconds)} s`);
}
