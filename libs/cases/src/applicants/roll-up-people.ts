import type { JsonObject } from '@beian/procedure/kernel';
import { isApplication } from '../applications/application-of.js';
import { alone } from '../database/alone.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { namedPeople, namePlace, plainName } from './named-people.js';

const batch = 500;

interface Application {
  readonly [column: string]: unknown;
  readonly caseId: string;
  readonly procedureId: string;
  readonly pos: number;
  readonly element: string;
  readonly form: JsonObject;
}

/** Writes what the people of new applications are found by; a later application of a case takes the place of the earlier. */
export function rollUpPeople({ database, registry, vault }: Pick<CaseDependencies, 'database' | 'registry' | 'vault'>): Promise<number> {
  return alone(database, 'people', async (sql) => {
    const taken = await sql.rows<{ id: string }>(
      'delete from application_person_change where id in (select id from application_person_change order by id limit $1) returning submission_id as id', [batch]);
    const received = taken.length === 0 ? [] : await sql.rows<Application>(
      `select s.case_id as "caseId", c.procedure_id as "procedureId", s.pos, s.element, s.form from submission s join filing_case c on c.id = s.case_id where s.id = any ($1::uuid[]) order by s.case_id, s.pos`,
      [taken.map(({ id }) => id)]);
    const latest = new Map<string, Application>();
    for (const application of received) {
      const procedure = registry.procedures[application.procedureId];
      if (procedure !== undefined && isApplication(procedure, application)) latest.set(application.caseId, application);
    }
    const rows = [...latest.values()].flatMap(({ caseId, procedureId, form }) => {
      const declared = registry.procedures[procedureId]?.application;
      return declared === undefined ? [] : namedPeople(declared, form).map(({ path, name }) => ({ case_id: caseId, path, fingerprint: vault.fingerprints(plainName(name), namePlace)[0] ?? '' }));
    });
    await store(sql, [...latest.keys()], rows);
    return taken.length;
  });
}

async function store(sql: Sql, cases: readonly string[], rows: readonly object[]): Promise<void> {
  if (cases.length === 0) return;
  await sql.run('delete from application_person where case_id = any ($1::uuid[])', [cases]);
  await sql.run(
    'insert into application_person (case_id, path, fingerprint) select case_id, path, fingerprint from jsonb_populate_recordset(null::application_person, $1::jsonb) on conflict do nothing', [JSON.stringify(rows)]);
}
