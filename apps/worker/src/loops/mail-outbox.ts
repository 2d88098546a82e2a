import { createTransport, type Transporter } from 'nodemailer';
import type { Database } from '@beian/cases';

export interface Mailer {
  send(to: readonly string[], subject: string, text: string): Promise<void>;
}

export function smtpMailer(url: string, from: string): Mailer {
  const transport: Transporter = createTransport(url);
  return { send: async (to, subject, text) => void (await transport.sendMail({ from, to: [...to], subject, text })) };
}

interface PendingMessage {
  readonly id: number;
  readonly template: string;
  readonly caseNo: string;
  readonly attempts: number;
  readonly addresses: readonly string[];
}

const mostAttempts = 8;

/** Sends the mail of pending messages: the case's number and where to look, nothing personal. Without a server, in-app only. */
export async function sendPending({ sql }: Database, mailer: Mailer | null, limit: number): Promise<number> {
  if (mailer === null) return sql.run(`update notification set mail_state = 'none' where mail_state = 'pending'`);
  const pending = await sql.rows<PendingMessage & Record<string, unknown>>(
    `select n.id, n.template, c.case_no as "caseNo", n.mail_attempts as attempts,
       (select coalesce(jsonb_agg(distinct u.email), '[]') from user_account u
        where u.email is not null and u.state = 'active' and u.organisation_id = n.org_id
          and (n.role is null or exists (select from role_grant g where g.user_id = u.id and g.role = n.role and g.state = 'approved'))) as addresses
     from notification n join filing_case c on c.id = n.case_id where n.mail_state = 'pending' and n.mail_next_at <= clock_timestamp() order by n.mail_next_at limit $1`,
    [limit],
  );
  for (const message of pending) await sendOne(sql, mailer, message);
  return pending.length;
}

async function sendOne(sql: Database['sql'], mailer: Mailer, { id, caseNo, attempts, addresses }: PendingMessage): Promise<void> {
  if (addresses.length === 0) {
    await sql.run(`update notification set mail_state = 'none' where id = $1`, [id]);
    return;
  }
  try {
    await mailer.send(addresses, `【备案办理】${caseNo} 有新消息 / News on ${caseNo}`, `办件 ${caseNo} 有新消息，请登录系统查看。\nThere is news on case ${caseNo}; sign in to read it.\n`);
    await sql.run(`update notification set mail_state = 'sent' where id = $1`, [id]);
  } catch (error) {
    const failed = attempts + 1 >= mostAttempts;
    await sql.run(
      `update notification set mail_state = $2, mail_attempts = $3, mail_error = $4, mail_next_at = clock_timestamp() + ($5 || ' seconds')::interval where id = $1`,
      [id, failed ? 'failed' : 'pending', attempts + 1, error instanceof Error ? error.message.slice(0, 500) : String(error), String(2 ** attempts * 10)],
    );
  }
}
