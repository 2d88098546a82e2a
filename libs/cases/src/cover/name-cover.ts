import type { CivilDate } from '@beian/calendar';
import { addDays, civilDate } from '@beian/calendar';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { tellPerson } from '../messages/tell-person.js';
import { refuse, type Refusal } from '../acts/refusal.js';
import { beijingToday } from './cover-in-force.js';

export interface NewCover {
  readonly absent: string;
  readonly deputy: string;
  readonly organisationId: string;
  /** Roles of the absent officer that a colleague may use. */
  readonly roles: readonly string[];
  readonly procedures: readonly string[] | null;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly reason: string;
}

/** Longer absences are no absences: the work is given out anew then. */
export const longestCoverDays = 180;

/** An officer names who acts for him while he is away. */
export function nameCover(database: Database, cover: NewCover): Promise<{ readonly id: string } | Refusal> {
  return database.transaction(async (sql) => {
    await sql.rows('select 1 from user_account where id = any ($1::uuid[]) order by id for no key update', [[cover.absent, cover.deputy]]);
    const refused = (await periodRefusal(sql, cover)) ?? (await peopleRefusal(sql, cover)) ?? (await overlapRefusal(sql, cover));
    if (refused !== null) return refused;
    const row = await sql.row<{ id: string }>(
      `insert into absence_cover (absent, deputy, org_id, roles, procedures, from_date, until_date, reason) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [cover.absent, cover.deputy, cover.organisationId, cover.roles, cover.procedures, cover.from, cover.until, cover.reason.trim()]);
    await tellPerson(sql, { caseId: null, orgId: cover.organisationId, userId: cover.deputy, template: 'cover-named', parameters: { beginsOn: cover.from, endsOn: cover.until } });
    return { id: row?.id ?? '' };
  });
}

async function periodRefusal(sql: Sql, { from, until }: NewCover): Promise<Refusal | null> {
  const today = civilDate((await sql.row<{ today: string }>(`select ${beijingToday} as today`))?.today ?? '');
  if (until < from) return wrong('until', 'COVER_PERIOD', '结束日期不能早于开始日期。', 'The last day must not be before the first.');
  if (until < today) return wrong('until', 'COVER_PERIOD', '结束日期已过。', 'The last day has passed.');
  return until > addDays(from, longestCoverDays - 1)
    ? wrong('until', 'COVER_PERIOD', `代办期限最长 ${longestCoverDays} 天；更长的请调整岗位。`, `A cover lasts ${longestCoverDays} days at most; for longer, have the roles changed.`)
    : null;
}

/** A colleague works in the same organisation, for the office. */
async function peopleRefusal(sql: Sql, { absent, deputy, organisationId, roles }: NewCover): Promise<Refusal | null> {
  if (absent === deputy) return wrong('deputyId', 'DEPUTY_UNFIT', '不能指定本人。', 'Name somebody else than yourself.');
  if (roles.length === 0) return refuse('conflict', 'NOTHING_TO_COVER', '您在本单位没有可由他人代办的岗位。', 'You hold no role here that a colleague could act in.');
  const fit = await sql.row(
    `select 1 from user_account u join role_grant g on g.user_id = u.id and g.organisation_id = $2 and g.state = 'approved' where u.id = $1 and u.state = 'active' limit 1`, [deputy, organisationId]);
  return fit === null ? wrong('deputyId', 'DEPUTY_UNFIT', '所选人员不是本单位的在岗人员。', 'The person chosen does not work in your organisation.') : null;
}

/** One task has one deputy at most, and a deputy who is away himself helps nobody. */
async function overlapRefusal(sql: Sql, { absent, deputy, procedures, from, until }: NewCover): Promise<Refusal | null> {
  const others = await sql.rows<{ absent: string; until: string }>(
    `select absent, until_date as until from absence_cover where absent = any ($1::uuid[]) and ended_at is null and from_date <= $3 and until_date >= $2
       and (absent <> $4 or procedures is null or $5::text[] is null or procedures && $5)`, [[absent, deputy], from, until, absent, procedures]);
  if (others.some((other) => other.absent === absent)) {
    return refuse('conflict', 'COVER_OVERLAPS', '同一期间、同一事项已指定代办人员；如需更换，请先结束原代办。', 'Somebody is named already for this period and procedure; end that cover first.', { current: { until: others[0]?.until ?? null } });
  }
  return others.length > 0 ? wrong('deputyId', 'DEPUTY_ABSENT', '所选人员在该期间也已请他人代办。', 'The person chosen is away in that period too.') : null;
}

function wrong(path: string, code: string, zh: string, en: string): Refusal {
  return refuse('invalid', code, zh, en, { violations: [{ path, code, message: { zh, en }, rule: null }] });
}
