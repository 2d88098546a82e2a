import { byRepair, readRepair } from '@beian/procedure/kernel';
import type { Passage } from '../advance/passage.js';
import type { Sql } from '../database/sql.js';
import { appendFilingEvent } from '../register/filing-events.js';
import { retractPrepared } from '../register/prepared-version.js';
import { stimulusOf } from '../run/stimulus-of.js';
import { tellOfRepair } from './tell-of-repair.js';

/** The first move of a repair: what the void positions wrote is taken back or marked. Official acts are not among it; a repair that would meet one is refused. */
export async function undoVoid(passage: Passage): Promise<void> {
  const { sql, memory, stimulus } = passage;
  const { id } = memory.row;
  const { to } = readRepair(stimulusOf(stimulus));
  await tellOfRepair(passage);
  await sql.run(
    `update task set state = 'cancelled', closed_by = $3, completing_since = null, revision = revision + 1
     where case_id = $1 and state in ('completing', 'completed') and submission_id in (select submission_id from case_stimulus where case_id = $1 and void_by = $2)`,
    [id, stimulus.pos, byRepair],
  );
  await sql.run(`delete from case_worker w where w.case_id = $1 and not exists (select from task t where t.case_id = $1 and t.completed_by = w.user_id and t.state = 'completed')`, [id]);
  await sql.run(`update official_document set state = 'void' where case_id = $1 and state = 'draft' and drafted_at_pos >= $2`, [id, to]);
  await retractVersion(passage, to);
  await restoreValues(sql, id, to);
  memory.forget(await restoreRow(sql, id, to));
}

/** A version of the filing that was prepared at a void position does not count. */
async function retractVersion({ sql, memory, at, stimulus }: Passage, to: number): Promise<void> {
  const retracted = await retractPrepared(sql, memory.row.id, to);
  if (retracted === null) return;
  memory.effects.push({ what: 'retracted', filingNo: retracted.filingNo });
  await appendFilingEvent(sql, retracted.filingId, { kind: 'retracted', at, rule: null, caseId: memory.row.id, pos: stimulus.pos, occasion: null, detail: {} });
}

/** Anchors and facts as they were before the position: what was set since is replaced by what it had replaced, or is gone. */
async function restoreValues(sql: Sql, caseId: string, to: number): Promise<void> {
  const former = `(select distinct on (name) name, value, set_at_pos from case_past_value where case_id = $1 and kind = $3 and set_at_pos < $2 order by name, set_at_pos desc) p`;
  await sql.run(`update case_anchor a set at = p.value #>> '{}', set_at_pos = p.set_at_pos from ${former} where a.case_id = $1 and a.name = p.name and a.set_at_pos >= $2`, [caseId, to, 'anchor']);
  await sql.run(`update case_fact f set value = p.value, set_at_pos = p.set_at_pos from ${former} where f.case_id = $1 and f.key = p.name and f.set_at_pos >= $2`, [caseId, to, 'fact']);
  for (const table of ['case_anchor', 'case_fact', 'case_past_value']) await sql.run(`delete from ${table} where case_id = $1 and set_at_pos >= $2`, [caseId, to]);
}

export interface RestoredRow {
  readonly state: string;
  readonly authorityId: string | null;
  readonly filingRegion: string;
  readonly supervisingRegion: string | null;
  readonly withdrawalClosedBy: string | null;
}

/** Null: nothing void had changed it. */
async function restoreRow(sql: Sql, caseId: string, to: number): Promise<RestoredRow | null> {
  const restored = await sql.row<RestoredRow & Record<string, unknown>>(
    `update filing_case c set state = p.state, authority_id = p.authority_id, filing_region = p.filing_region, supervising_region = p.supervising_region,
       withdrawal_closed_by = p.withdrawal_closed_by
     from (select * from case_past_row where case_id = $1 and replaced_at_pos >= $2 order by replaced_at_pos limit 1) p where c.id = $1
     returning c.state, c.authority_id as "authorityId", c.filing_region as "filingRegion", c.supervising_region as "supervisingRegion", c.withdrawal_closed_by as "withdrawalClosedBy"`,
    [caseId, to],
  );
  await sql.run('delete from case_past_row where case_id = $1 and replaced_at_pos >= $2', [caseId, to]);
  return restored;
}
