import { addDays, beijingDate } from '@beian/calendar';
import { Database, legalTime, loadCalendar } from '@beian/cases';
import { carryFiles } from './files.js';
import { foundStories } from './found-stories.js';
import { readPlaces } from './places.js';
import { playAll } from './play.js';
import { openTheatre } from './theatre.js';
import { requireTraining } from './training-only.js';
import { Troupe } from './troupe.js';
import { writeYear, type Played, type Size, type Written } from './year.js';

export interface Filling {
  readonly size: Size;
  /** Of the installation: its mode, its keys, the address in its documents and where it keeps its files. */
  readonly env: NodeJS.ProcessEnv;
  readonly told: (line: string) => void;
}

/** The play begins as many days before today as a year has weeks. */
const weeksBack = 52;

export async function fillProvince(database: Database, { size, env, told }: Filling): Promise<Written> {
  await requireTraining(database.sql, env);
  const { registry } = await import('@beian/workflows');
  return writeYear(database, registry, await play(database, env, told), size, told);
}

async function play(database: Database, env: NodeJS.ProcessEnv, told: (line: string) => void): Promise<Played> {
  const { now } = await legalTime(database.sql);
  const firstDay = addDays(beijingDate(now), -7 * weeksBack);
  const from = Date.now();
  told('an installation to play in');
  const theatre = await openTheatre(firstDay, env);
  try {
    const snapshots = await playAll(theatre, await foundStories(), firstDay, await loadCalendar(database.sql), told);
    const played = new Database({ url: theatre.databaseUrl, connections: 1 });
    const troupe = await Troupe.of(theatre.database, await readPlaces(played.sql), firstDay, { from, until: Date.now() });
    await played.close();
    told(`${await carryFiles(theatre.files, env)} files`);
    return { snapshots, troupe };
  } finally {
    await theatre.close();
  }
}
