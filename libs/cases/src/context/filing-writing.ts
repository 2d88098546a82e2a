import type { CivilDate } from '@beian/calendar';
import { formatFilingNumber } from '@beian/identifiers';
import type { FilingDesk, FilingTerms } from '@beian/procedure/declaration';
import { readFixedFiling } from '../log/fixed-filing.js';
import { filingHmac } from '../log/frozen.js';
import type { CaseMemory } from './case-memory.js';
import type { CaseReading } from './case-reader.js';
import { nextNumber } from './counters.js';

/** The register of filings inside transaction 2. */
export class FilingWriting implements FilingDesk {
  constructor(
    private readonly memory: CaseMemory,
    private readonly reading: CaseReading,
  ) {}

  async fix(terms: FilingTerms): Promise<string> {
    const present = await this.fixed();
    if (present !== null) return present.filingNo;
    const { sql, row } = this.memory;
    const authority = await this.reading.authority();
    const filingNo = await this.nextFilingNo(terms.kindLetter, authority.regionCode);
    const version = await sql.row<{ id: string }>(
      `with filing as (
         insert into filing (filing_no, applicant_id, authority_id, procedure_id, kind_letter, status, filing_region, supervising_region)
         values ($1, $2, $3, $4, $5, 'fixed', $6, $7) returning id)
       insert into filing_version (filing_id, version, case_id, valid_from, valid_until) select id, 1, $8, $9, $10 from filing returning id`,
      [filingNo, row.applicantId, authority.id, row.procedureId, terms.kindLetter, row.filingRegion, row.supervisingRegion, row.id, terms.validFrom, terms.validUntil],
    );
    await this.storeLines(version?.id ?? '', terms);
    const stored = await readFixedFiling(sql, row.id);
    if (stored === null) throw new Error(`case ${row.id}: the filing was not stored`);
    this.memory.effects.push({ what: 'fixed', filingNo, hmac: filingHmac(row.logKey, stored) });
    await this.memory.wentOut('fixed', filingNo);
    return filingNo;
  }

  async makeEffective(): Promise<void> {
    const { filingId, filingNo } = await this.existing();
    this.memory.effects.push({ what: 'effective', filingNo });
    await this.memory.wentOut('effective', filingNo);
    await this.memory.sql.run(
      `with version as (update filing_version set effective_at = $2 where case_id = $1 and effective_at is null)
       update filing set status = 'active' where id = $3`,
      [this.memory.row.id, this.reading.at, filingId],
    );
  }

  async publish(url: string, publishedOn: CivilDate): Promise<void> {
    const { filingId, filingNo } = await this.existing();
    this.memory.effects.push({ what: 'published', filingNo, url, on: publishedOn });
    await this.memory.wentOut('published', filingNo);
    await this.memory.sql.run('update filing set published_url = $2, published_on = $3 where id = $1', [filingId, url, publishedOn]);
  }

  private async storeLines(versionId: string, terms: FilingTerms): Promise<void> {
    await this.memory.sql.run(
      `insert into filing_line (version_id, ord, code, occupation, work_type, levels, standard)
       select $1, l.ord, l.line->>'code', l.line->>'occupation', l.line->>'workType', array(select jsonb_array_elements_text(l.line->'levels')::integer), l.line->>'standard'
       from jsonb_array_elements($2::jsonb) with ordinality as l(line, ord)`,
      [versionId, JSON.stringify(terms.lines)],
    );
    await this.memory.sql.run(`insert into filing_site (version_id, ord, address) select $1, s.ord, s.address from unnest($2::text[]) with ordinality as s(address, ord)`, [versionId, terms.sites]);
  }

  /** letter of the kind, code of the filing body (0000 for a province), province, serial. */
  private async nextFilingNo(letter: string, regionCode: string): Promise<string> {
    const [provinceCode, bodyCode] = [regionCode.slice(0, 2), regionCode.slice(2, 6)];
    const serial = await nextNumber(this.memory.sql, `${letter}${bodyCode}${provinceCode}`, 'filing', 0);
    return formatFilingNumber({ kind: letter, bodyCode, provinceCode, serial: String(serial).padStart(6, '0') });
  }

  private fixed(): Promise<{ filingId: string; filingNo: string } | null> {
    return this.memory.sql.row<{ filingId: string; filingNo: string }>(
      `select f.id as "filingId", f.filing_no as "filingNo" from filing_version v join filing f on f.id = v.filing_id where v.case_id = $1 for update of f`,
      [this.memory.row.id],
    );
  }

  private async existing(): Promise<{ filingId: string; filingNo: string }> {
    const fixed = await this.fixed();
    if (fixed === null) throw new Error(`case ${this.memory.row.id} has fixed no filing yet`);
    return fixed;
  }
}
