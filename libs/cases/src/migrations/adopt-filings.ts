import type { QueryRunner } from 'typeorm';
import { effectsOf, isFilingEffect, withoutFiling } from '../log/effect.js';
import type { JsonObject } from '@beian/procedure/kernel';
import { filingEventHash, firstFilingHash } from '../register/filing-events.js';

interface Entry {
  readonly filingId: string;
  readonly caseId: string;
  readonly pos: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly detail: JsonObject;
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Filings that are older than their history get it from the logs of their cases, which tell the same. */
export async function adoptFilings(runner: QueryRunner): Promise<void> {
  const entries: readonly Entry[] = await runner.query(
    `select c.filing_id as "filingId", e.case_id as "caseId", e.pos, ${iso('e.legal_at')} as at, ${iso('e.recorded_at')} as "recordedAt", e.detail
     from case_event e join filing_case c on c.id = e.case_id where c.filing_id is not null and not c.synthetic and e.detail ? 'effects' order by c.filing_id, e.seq`);
  for (const [filingId, own] of Map.groupBy(entries, (entry) => entry.filingId)) await adopt(runner, filingId, own);
}

async function adopt(runner: QueryRunner, filingId: string, entries: readonly Entry[]): Promise<void> {
  let [seq, prevHash] = [0, firstFilingHash(filingId)];
  for (const { caseId, pos, at, recordedAt, detail } of entries) {
    for (const effect of effectsOf(detail).filter(isFilingEffect)) {
      seq += 1;
      const event = { filingId, seq, kind: effect.what, at, recordedAt, rule: null, caseId, pos, occasion: null, detail: withoutFiling(effect) };
      const hash = filingEventHash(prevHash, event);
      await runner.query(
        `insert into filing_event (filing_id, seq, kind, at, recorded_at, case_id, pos, detail, prev_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), decode($10, 'hex'))`,
        [filingId, seq, effect.what, at, recordedAt, caseId, pos, JSON.stringify(event.detail), prevHash, hash]);
      prevHash = hash;
    }
  }
  await runner.query(`update filing_life set event_seq = $2, event_hash = decode($3, 'hex') where filing_id = $1`, [filingId, seq, seq === 0 ? null : prevHash]);
}
