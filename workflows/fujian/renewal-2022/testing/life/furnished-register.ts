import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Calendars, Database, identityPeople, keepDiagrams, openVault, type CaseDependencies, type Sql } from '@beian/cases';
import { resolveParameters } from '@beian/procedure/declaration';
import { createTestDatabase } from '../../../../../tools/testing/database.js';
import { registry } from '../../../../index.js';
import { fujian } from '../../../region.js';
import { calendarYears, restDays } from './calendar.js';

const drawings = new URL('../../../../../bpmn/', import.meta.url);

/** A database with the centres of the province, a calendar and nothing else. */
export interface FurnishedRegister {
  readonly deps: CaseDependencies;
  /** Ids of the centres by region. */
  readonly centres: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export async function furnishRegister(): Promise<FurnishedRegister> {
  const test = await createTestDatabase();
  const database = new Database({ url: test.url, connections: 12 });
  const centres = new Map(fujian.authorities.map(({ regionCode }) => [regionCode, randomUUID()]));
  await keepDiagrams(database.sql, registry, (id) => readFile(new URL(`${id.replace('_', '/').replaceAll('_', '-')}.bpmn`, drawings), 'utf8'));
  await database.transaction(async (sql) => {
    await addCentres(sql, centres);
    await addCalendar(sql);
  });
  return {
    centres,
    deps: { database, registry, people: identityPeople, vault: openVault, calendars: new Calendars(), resolveParameters },
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

async function addCentres(sql: Sql, centres: ReadonlyMap<string, string>): Promise<void> {
  for (const { regionCode, name, level, organCode } of fujian.authorities) {
    await sql.run(`insert into region (code, province_code, path, name_zh, name_en, level, authority_level) values ($1, $2, $1, $3, $4, $5, $5)`, [regionCode, fujian.code, name.zh, name.en, level]);
    await sql.run(`insert into organisation (id, kind, level, name, region_code, organ_code) values ($1, 'authority', $2, $3, $4, $5)`, [centres.get(regionCode), level, name.zh, regionCode, organCode]);
  }
}

async function addCalendar(sql: Sql): Promise<void> {
  await sql.run(`insert into calendar_year (year, source) select y, '训练用日历' from unnest($1::int[]) y on conflict do nothing`, [calendarYears]);
  await sql.run(`insert into calendar_day (date, kind, name, source) select d, 'rest', '假期', '训练用日历' from unnest($1::date[]) d on conflict do nothing`, [restDays]);
}
