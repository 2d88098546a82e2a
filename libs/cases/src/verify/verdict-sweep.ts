import type { FactsAccess } from '../ports/dependencies.js';
import { KeptDiagrams } from './diagrams.js';
import { keepVerdicts } from './kept-verdicts.js';
import { verifyCases } from './verify-cases.js';

const secondLookMs = 10 * 60_000;
const mostMissed = 5_000;

/**
 * Keeps the verdicts fresh, a few cases at a time: first those whose log has just grown; then those that were missed, which are looked for
 * now and then since it takes a look at every case; then those not looked at for a day, so that an old entry edited later is found too.
 */
export class VerdictSweep {
  private readonly diagrams = new KeptDiagrams();
  private missed: string[] = [];
  private lookedAt = 0;

  constructor(private readonly deps: FactsAccess) {}

  /** @returns how many cases were verified */
  async round(limit: number): Promise<number> {
    const due = new Set(await this.grown(limit));
    for (const id of due.size < limit ? await this.takeMissed(limit - due.size) : []) due.add(id);
    for (const id of due.size < limit ? await this.oldest(limit - due.size) : []) due.add(id);
    if (due.size > 0) await keepVerdicts(this.deps.database.sql, await verifyCases(this.deps, this.diagrams, [...due]));
    return due.size;
  }

  private grown(limit: number): Promise<readonly string[]> {
    return this.ids(
      `select c.id from (select distinct case_id from case_event where recorded_at > statement_timestamp() - interval '10 minutes') e
         join filing_case c on c.id = e.case_id left join case_verdict v on v.case_id = c.id
       where not c.synthetic and v.seq is distinct from c.last_seq limit $1`, limit);
  }

  private async takeMissed(limit: number): Promise<readonly string[]> {
    if (this.missed.length === 0 && Date.now() - this.lookedAt > secondLookMs) {
      this.lookedAt = Date.now();
      this.missed = [...(await this.ids(
        `select c.id from filing_case c left join case_verdict v on v.case_id = c.id
         where not c.synthetic and c.last_seq > 0 and v.seq is distinct from c.last_seq limit $1`, mostMissed))];
    }
    return this.missed.splice(0, limit);
  }

  private oldest(limit: number): Promise<readonly string[]> {
    return this.ids(`select case_id as id from case_verdict where verified_at < statement_timestamp() - interval '1 day' order by verified_at limit $1`, limit);
  }

  private async ids(text: string, limit: number): Promise<readonly string[]> {
    return (await this.deps.database.sql.rows<{ id: string }>(text, [limit])).map(({ id }) => id);
  }
}
