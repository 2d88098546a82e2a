import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { startOfDay, type CivilDate } from '@beian/calendar';
import type { Pool } from 'pg';
import { People } from '../../apps/web-e2e/src/api/person.js';
import { moveClock } from '../../apps/web-e2e/src/api/training-clock.js';
import { startInstallation } from '../bench/installation.js';
import { withClient } from '../database/roles.mjs';

/** An installation beside the one that is filled, whose days are those of a year ago; gone when the play is over. */
export interface Theatre {
  readonly people: People;
  readonly database: Pool;
  /** As the applications connect. */
  readonly databaseUrl: string;
  readonly files: string;
  /** Puts the clock forward to the morning of a day; what falls due on the way happens. */
  goTo(day: CivilDate): Promise<void>;
  /** Until nothing moves by itself and everything signed is printed. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** When offices open, in milliseconds after midnight. */
const morning = 9 * 3_600_000;
const patienceMs = 60_000;

const underWay = `
select 'position ' || s.pos || ' (' || s.element || ')' as what, c.procedure_id as procedure from case_stimulus s join filing_case c on c.id = s.case_id where s.delivered_at is null and s.state = 'stored'
union all select j.element || ' ' || coalesce(j.last_error, ''), c.procedure_id from service_job j join filing_case c on c.id = j.case_id where j.state = 'open'
union all select d.type, c.procedure_id from official_document d join filing_case c on c.id = d.case_id where d.state = 'numbered'
union all select 'position ' || applied_pos, procedure_id from filing_case where applied_pos < last_pos
union all select 'the file of a case that is over', procedure_id from filing_case where ended_at is not null and not file_sealed`;

/** @param env the keys and the address that documents and sealed fields are made with */
export async function openTheatre(firstDay: CivilDate, { BEIAN_STORAGE_DIR: _, BEIAN_SECRET_DIR: __, ...env }: NodeJS.ProcessEnv): Promise<Theatre> {
  const begins = Date.parse(startOfDay(firstDay)) + morning;
  const { address, database, databaseUrl, folder, stop } = await startInstallation({ env, prepare: (ownerUrl) => beginAt(ownerUrl, begins) });
  const people = new People(address);
  return {
    people, database, databaseUrl, files: `${folder}/files`,
    goTo: async (day) => {
      const instant = Date.parse(startOfDay(day)) + morning;
      if (instant > begins) await moveClock(await people.find('sys-system'), new Date(instant).toISOString());
    },
    settled: () => settle(database),
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The training clock runs ahead of the real one; here alone it stays behind. */
function beginAt(ownerUrl: string, instant: number): Promise<void> {
  return withClient(ownerUrl, async (client) => {
    await client.query('alter table platform_clock drop constraint platform_clock_offset_ms_check');
    await client.query('update platform_clock set offset_ms = $1', [Math.round(instant - Date.now())]);
  });
}

async function settle(database: Pool): Promise<void> {
  for (const end = Date.now() + patienceMs; ; await delay(50)) {
    const { rows } = await database.query<{ what: string; procedure: string }>(underWay);
    if (rows.length === 0) return;
    if (Date.now() > end) throw new Error(`the play did not settle within a minute: ${rows.map(({ what, procedure }) => `${procedure} ${what}`).join(', ')}`);
  }
}
