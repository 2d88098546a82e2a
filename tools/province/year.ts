import { beijingDate } from '@beian/calendar';
import { Calendars, identityPeople, legalTime, openVault, type CaseDependencies, type Database, type Sql } from '@beian/cases';
import { hashPassword } from '@beian/identity';
import { resolveParameters, type ProcedureRegistry } from '@beian/procedure/declaration';
import { trainingPassword } from '../seed/accounts.mjs';
import { Chance, inShares } from './chance.js';
import { deriveRest } from './derive.js';
import { insertInto } from './insert-rows.js';
import { storeInstitutions, type Institution, type Model } from './institutions.js';
import { numberCopies } from './numbers.js';
import { readPlaces, type Place } from './places.js';
import { planCopies, type Copy, type Wanted } from './plan.js';
import { headOf, textIn, type Snapshot } from './snapshot.js';
import { staffAuthorities } from './staff.js';
import { templateOf, type Template } from './template.js';
import type { Troupe } from './troupe.js';
import { writeCopies } from './write-copies.js';

export interface Size extends Wanted {
  readonly institutions: number;
  readonly authorities: number;
}

export interface Played {
  readonly snapshots: readonly Snapshot[];
  readonly troupe: Troupe;
}

export interface Written {
  readonly officers: number;
  readonly places: readonly Place[];
  readonly institutions: readonly Institution[];
  readonly copies: readonly Copy[];
}

/** Fills the installation in one transaction: all of it is there afterwards, or nothing. */
export async function writeYear(database: Database, registry: ProcedureRegistry, { snapshots, troupe }: Played, size: Size, told: (line: string) => void): Promise<Written> {
  const deps: CaseDependencies = { database, registry, people: identityPeople, vault: openVault, calendars: new Calendars(), resolveParameters };
  const passwordHash = await hashPassword(trainingPassword);
  const written = await database.transaction(async (sql) => {
    const officers = await staffAuthorities(sql, size.authorities, passwordHash);
    const places = await readPlaces(sql);
    const templates = snapshots.map((snapshot) => templateOf(snapshot, troupe));
    const institutions = await storeInstitutions(sql, await models(sql, templates, places, size.institutions), passwordHash);
    const { now, calendarRevision } = await legalTime(sql);
    const surroundings = { today: beijingDate(now), calendar: await deps.calendars.at(sql, calendarRevision), places, institutions, chance: new Chance(1) };
    const copies = planCopies(templates, size, surroundings);
    await keepEditions(sql, templates);
    const numbers = await numberCopies(sql, copies);
    const modelOf = (process: string) => registry.processes[process]?.model ?? unknownProcess(process);
    const writtenAt = new Date().toISOString();
    await writeCopies(copies, { sql, numbers, troupe, modelOf, writtenAt, told: (count) => (count % 1000 === 0 || count === copies.length ? told(`${count} of ${copies.length} cases`) : undefined) });
    return { officers, places, institutions, copies };
  });
  const open = await database.sql.rows<{ id: string }>('select id from filing_case where ended_at is null and not synthetic');
  await deriveRest(deps, open.map(({ id }) => id), told);
  return written;
}

function unknownProcess(process: string): never {
  throw new Error(`the process ${process} is not of this release`);
}

/** Institutions like those of the stories, as many for each as it has stories; at every authority of a city that has officers. */
async function models(sql: Sql, templates: readonly Template[], places: readonly Place[], count: number): Promise<readonly Model[]> {
  const stories = new Map(templates.map((template) => [template.snapshot.story, template]));
  const applicants = [...Map.groupBy(stories.values(), ({ applicantId }) => applicantId)];
  const counts = inShares(count, applicants.map(([, own]) => own.length));
  const known = await sql.rows<Pick<Model, 'id' | 'name' | 'uscc' | 'profile'> & Record<string, unknown>>('select id, name, uscc, profile from organisation where id = any($1)', [applicants.map(([id]) => id)]);
  return applicants.map(([id, [first]], n) => {
    const organisation = known.find((one) => one.id === id);
    if (organisation === undefined || first === undefined) throw new Error(`the institution ${id} is not in this installation`);
    const near = places.filter(({ provinceCode, level }) => provinceCode === first.home.provinceCode && level === 'city');
    return { ...organisation, count: counts[n] ?? 0, places: near };
  });
}

/** The editions whose cases are copied. */
async function keepEditions(sql: Sql, templates: readonly Template[]): Promise<void> {
  const editions = new Map(templates.map(({ snapshot }) => [textIn(headOf(snapshot), 'edition'), snapshot]));
  const rows = [...editions].map(([id, snapshot]) => ({
    id, procedure_id: textIn(headOf(snapshot), 'procedure_id'), first_case_at: textIn(headOf(snapshot), 'submitted_at'),
    pins: Object.fromEntries((snapshot.rows.get('case_diagram') ?? []).map((row) => [textIn(row, 'process_id'), textIn(row, 'file_hash')])),
  }));
  const present = new Set((await sql.rows<{ id: string }>('select id from diagram_edition')).map(({ id }) => id));
  await insertInto(sql, 'diagram_edition', rows.filter(({ id }) => !present.has(id)));
}
