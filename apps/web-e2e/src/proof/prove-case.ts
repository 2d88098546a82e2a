import { Database, verifyFleet, wholeFleet } from '@beian/cases';
import { verifyArchive } from '@beian/documents';
import { readZipText } from '@beian/documents/testing';
import { askProgress, caseArchive } from '../api/cases.js';
import { Visitor } from '../api/visitor.js';
import type { Journey } from '../journey/journey.js';
import { until } from '../journey/until.js';
import { query, replayed } from './business-log.js';

export interface CaseProof {
  readonly state: string;
  readonly result: string | null;
  /** The log is a complete run of the diagrams. */
  readonly replays: unknown;
  /** What in facts, documents and register does not agree with the log. */
  readonly findings: readonly unknown[];
  readonly incidents: boolean;
  /** What anybody with number and query code is told. */
  readonly publicState: string;
}

/** A case that is over, as the database, the diagrams and the public page tell it. */
export async function proveCase(journey: Journey, database: string): Promise<CaseProof> {
  const { state, result, incident } = await journey.read();
  const progress = await askProgress(new Visitor(journey.people.address), journey.filed.caseNo, journey.filed.queryCode);
  return { state, result, replays: await replayed(database, journey.caseId), findings: await findingsOf(database, journey.caseId), incidents: incident, publicState: progress.stateLabel.zh };
}

async function findingsOf(url: string, caseId: string): Promise<readonly unknown[]> {
  const database = new Database({ url });
  try {
    const { deviating } = await verifyFleet({ database }, { ...wholeFleet, cases: [caseId] });
    return deviating.flatMap(({ findings }) => findings);
  } finally {
    await database.close();
  }
}

export const overAs = (state: string, result: string, publicState: string): CaseProof => ({ state, result, replays: { conforms: true, open: false }, findings: [], incidents: false, publicState });

export interface ArchiveProof {
  readonly intact: boolean;
  readonly problems: readonly unknown[];
  readonly retentionYears: number;
  /** Paths of what is in it. */
  readonly holds: readonly string[];
}

/** The package as a third party checks it, and how long it is kept. */
export async function proveArchive(journey: Journey, archivist: string, database: string): Promise<ArchiveProof> {
  const person = await journey.people.find(archivist);
  const zip = await until(`the sealed package of ${journey.filed.caseNo}`, () => caseArchive(person, journey.caseId).catch(() => undefined));
  const { intact, problems } = await verifyArchive(zip);
  const [kept] = await query<{ readonly years: number }>(
    database, `select extract(year from age(retention_until, (select max(legal_at)::date from case_event e where e.case_id = p.case_id)))::int as years from archive_package p where case_id = $1`, [journey.caseId]);
  return { intact, problems, retentionYears: kept?.years ?? 0, holds: await pathsIn(zip) };
}

async function pathsIn(zip: Buffer): Promise<readonly string[]> {
  return (await readZipText(zip, 'SHA256SUMS')).trimEnd().split('\n').map((line) => line.slice(66));
}
