import { randomBytes, randomUUID } from 'node:crypto';
import { beijingDate } from '@beian/calendar';
import type { FilingFacts, OrganisationFacts, ProcedureDeclaration } from '@beian/procedure/declaration';
import type { PinnedParameters } from '@beian/procedure/kernel';
import { beginningState } from '../advance/beginning-state.js';
import { nextNumber } from '../context/counters.js';
import type { Sql } from '../database/sql.js';
import { editionOf, pinDiagrams } from '../diagrams/pinned-diagrams.js';
import { indexApplicant } from '../inbox/applicant-names.js';
import { firstHash } from '../log/chain.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { newQueryCode } from './query-code.js';

export interface NewCase {
  readonly procedure: ProcedureDeclaration;
  readonly applicant: OrganisationFacts;
  /** The filing it concerns: its places are those of the case. */
  readonly filing: FilingFacts | null;
  readonly parameters: PinnedParameters;
  /** Null: the daily sweep. */
  readonly openedBy: string | null;
  /** Legal instant of its beginning. */
  readonly at: string;
}

export interface CaseIdentity {
  readonly id: string;
  readonly caseNo: string;
  readonly queryCode: string;
}

/** A case without anything that moves it yet: numbered, its parameters and diagrams pinned. The first position is free. */
export async function openCase(deps: CaseDependencies, sql: Sql, { procedure, applicant, filing, openedBy, parameters, at }: NewCase): Promise<CaseIdentity & { readonly queue: StimulusQueue }> {
  const today = beijingDate(at);
  const region = filing?.filingRegion ?? applicant.regionCode;
  const edition = editionOf(deps.registry, procedure.process.model.id);
  const identity = { id: randomUUID(), caseNo: await nextCaseNo(sql, procedure.caseNumberPrefix, today), queryCode: newQueryCode() };
  await sql.run(
    `insert into filing_case (id, case_no, query_code, procedure_id, process_id, state, applicant_id, applicant_name, filing_region, opened_by, parameters,
       submitted_at, last_received_at, last_hash, log_key, edition, filing_id, authority_id, supervising_region)
     values ($1, $2, $3, $4, $5, $18, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14, $15, $16, $17)`,
    [
      identity.id, identity.caseNo, identity.queryCode, procedure.id, procedure.process.model.id, applicant.id, applicant.name, region, openedBy,
      JSON.stringify(parameters), at, firstHash(identity.id), randomBytes(32), edition.id, filing?.id ?? null, filing?.authorityId ?? null, filing?.supervisingRegion ?? null,
      beginningState(procedure.process.model),
    ],
  );
  const queue = await StimulusQueue.open(sql, identity.id);
  if (queue === null) throw new Error(`case ${identity.id} was not stored`);
  await pinDiagrams(sql, identity.id, edition);
  await indexApplicant(sql, applicant.id, applicant.name);
  return { ...identity, queue };
}

/** From the first instant of a case on every deadline can be counted from it. */
export async function anchorBeginning(sql: Sql, { id, submittedAt }: { readonly id: string; readonly submittedAt: string }): Promise<void> {
  await sql.run(`insert into case_anchor (case_id, name, at, set_at_pos) values ($1, 'submittedAt', $2, 1), ($1, 'lastReceivedAt', $2, 1)`, [id, submittedAt]);
}

async function nextCaseNo(sql: Sql, prefix: string, today: string): Promise<string> {
  const year = Number(today.slice(0, 4));
  return `${prefix}${year}${String(await nextNumber(sql, prefix, 'case', year)).padStart(6, '0')}`;
}
