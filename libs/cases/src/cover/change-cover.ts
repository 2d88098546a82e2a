import type { Database } from '../database/database.js';
import { refuse, type Refusal } from '../acts/refusal.js';

interface StoredCover {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly absent: string;
  readonly deputy: string;
  readonly orgId: string;
  readonly confirmed: boolean;
  readonly over: boolean;
}

export interface CoverChange {
  readonly coverId: string;
  readonly userId: string;
  /** Organisations whose work the person leads. */
  readonly leads: readonly string[];
}

const unknown = refuse('unknown', 'COVER_UNKNOWN', '没有这项代办，或您无权处理。', 'There is no such cover, or it is not yours.');
const over = refuse('conflict', 'COVER_ENDED', '这项代办已经结束。', 'The cover is over already.');

/** Before its last day: by the absent officer, the deputy, or a leader of the organisation. */
export function endCover(database: Database, change: CoverChange): Promise<StoredCover | Refusal> {
  return changed(database, change, 'update absence_cover set ended_by = $2, ended_at = clock_timestamp() where id = $1', ({ absent, deputy, orgId }) =>
    [absent, deputy].includes(change.userId) || change.leads.includes(orgId) ? null : unknown);
}

/** A leader who is neither of the two gives the deputy the roles for the period. */
export function confirmCover(database: Database, change: CoverChange): Promise<StoredCover | Refusal> {
  return changed(database, change, 'update absence_cover set confirmed_by = $2, confirmed_at = clock_timestamp() where id = $1', ({ absent, deputy, orgId, confirmed }) => {
    if (!change.leads.includes(orgId)) return unknown;
    if ([absent, deputy].includes(change.userId)) return refuse('forbidden', 'SEPARATION_OF_DUTIES', '请假人和代办人不得自行确认。', 'Neither the absent officer nor the deputy may confirm it.');
    return confirmed ? refuse('conflict', 'COVER_CONFIRMED', '这项代办已经确认。', 'The cover is confirmed already.') : null;
  });
}

function changed(database: Database, { coverId, userId }: CoverChange, update: string, refusal: (cover: StoredCover) => Refusal | null): Promise<StoredCover | Refusal> {
  return database.transaction(async (sql) => {
    const cover = await sql.row<StoredCover>(
      `select id, absent, deputy, org_id as "orgId", confirmed_at is not null as confirmed, ended_at is not null as over from absence_cover where id = $1 for update`, [coverId]);
    const refused = cover === null ? unknown : refusal(cover) ?? (cover.over ? over : null);
    if (cover === null || refused !== null) return refused ?? unknown;
    await sql.run(update, [coverId, userId]);
    return cover;
  });
}
