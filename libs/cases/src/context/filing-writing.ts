import type { CivilDate } from '@beian/calendar';
import { formatFilingNumber } from '@beian/identifiers';
import type { FilingChange, FilingDesk, FilingPermission, FilingStatus, FilingTerms } from '@beian/procedure/declaration';
import { withdrawOthers } from '../acts/withdraw-others.js';
import { withoutFiling, type FilingEffect } from '../log/effect.js';
import { readFixedFiling } from '../log/fixed-filing.js';
import { filingHmac } from '../log/frozen.js';
import { appendFilingEvent } from '../register/filing-events.js';
import { storePermission, storePublication, storeStatus } from '../register/filing-state.js';
import { lockPrepared, storePrepared } from '../register/prepared-version.js';
import { lockFiling, type FilingRow } from '../register/read-filing.js';
import { isFinal, statusAfter } from '../register/status-after.js';
import { changed, firstLine } from '../register/versions.js';
import type { CaseMemory } from './case-memory.js';
import type { CaseReading } from './case-reader.js';
import { nextNumber } from './counters.js';

/** The register of filings inside transaction 2. Every change is told by the log of the case and by the history of the filing. */
export class FilingWriting implements FilingDesk {
  constructor(
    private readonly memory: CaseMemory,
    private readonly reading: CaseReading,
  ) {}

  async fix(terms: FilingTerms): Promise<string> {
    const { sql, row } = this.memory;
    const present = await readFixedFiling(sql, row.id);
    if (present !== null) return present.filingNo;
    const authority = await this.reading.authority();
    const issuer = await this.reading.issuingBody();
    const filingNo = await this.nextFilingNo(terms.kindLetter, issuer.regionCode);
    const filing = await sql.row<{ id: string }>(
      `insert into filing (filing_no, applicant_id, authority_id, procedure_id, kind_letter, status, filing_region, supervising_region)
       values ($1, $2, $3, $4, $5, 'fixed', $6, $7) returning id`,
      [filingNo, row.applicantId, authority.id, row.procedureId, terms.kindLetter, row.filingRegion, row.supervisingRegion],
    );
    const filingId = filing?.id ?? '';
    this.memory.row = { ...row, filingId };
    const lines = terms.lines.map((line) => firstLine(line, { ...row, kindLetter: terms.kindLetter }, terms));
    await storePrepared(sql, { filingId, caseId: row.id, pos: this.memory.untilPos, version: 1, base: null, change: null, content: { ...terms, lines } });
    await this.tell(filingId, { what: 'fixed', filingNo, hmac: await this.contentHmac() });
    await this.memory.wentOut('fixed', filingNo);
    return filingNo;
  }

  async amend(change: FilingChange): Promise<void> {
    const present = await this.concerned();
    const { sql, row, untilPos } = this.memory;
    await storePrepared(sql, { filingId: present.id, caseId: row.id, pos: untilPos, version: null, base: present.version, change, content: changed(present, change) });
    await this.tell(present.id, { what: 'amended', filingNo: present.filingNo, hmac: await this.contentHmac() });
  }

  async makeEffective(): Promise<void> {
    const prepared = await this.upToDate();
    const { sql } = this.memory;
    const present = await this.concerned();
    const version = prepared.version ?? present.version + 1;
    const term = await sql.row<{ validUntil: CivilDate }>(
      `update filing_version set state = 'effective', version = $2, effective_at = $3 where id = $1 returning valid_until as "validUntil"`, [prepared.id, version, this.reading.at]);
    const status = statusAfter(present, term?.validUntil ?? present.validUntil);
    await storeStatus(sql, present.id, status);
    await this.tell(present.id, { what: 'effective', filingNo: present.filingNo, version, status });
    await this.memory.wentOut('effective', present.filingNo);
  }

  async publish(url: string, publishedOn: CivilDate): Promise<void> {
    const { id, filingNo } = await this.concerned();
    await storePublication(this.memory.sql, id, url, publishedOn);
    await this.tell(id, { what: 'published', filingNo, url, on: publishedOn });
    await this.memory.wentOut('published', filingNo);
  }

  async mark(status: FilingStatus, rule: string): Promise<void> {
    const { id, filingNo, status: from } = await this.concerned();
    if (from === status || isFinal(from)) return;
    await storeStatus(this.memory.sql, id, status);
    await this.tell(id, { what: 'status', filingNo, from, to: status, rule });
    await this.memory.wentOut('effective', filingNo);
  }

  async withdrawOthers(rule: string): Promise<void> {
    const { sql, deps, row } = this.memory;
    await withdrawOthers(deps, sql, row, rule);
  }

  async permit(permission: FilingPermission, open: boolean, rule: string): Promise<void> {
    const { id, filingNo, status, permissions } = await this.concerned();
    if (permissions[permission] === open || (open && isFinal(status))) return;
    await storePermission(this.memory.sql, id, permission, open);
    await this.tell(id, { what: 'permission', filingNo, permission, open, rule });
    await this.memory.wentOut('effective', filingNo);
  }

  /** What was prepared on a version that is no longer in force is prepared anew: what it does not name stays as it is now. */
  private async upToDate(): Promise<{ readonly id: string; readonly version: number | null }> {
    const { sql, row } = this.memory;
    const prepared = await lockPrepared(sql, row.id);
    if (prepared === null) throw new Error(`case ${row.id} has fixed or prepared nothing that could take effect`);
    if (prepared.change === null || prepared.base === (await this.concerned()).version) return prepared;
    await this.amend(prepared.change);
    return this.upToDate();
  }

  private async tell(filingId: string, effect: FilingEffect): Promise<void> {
    const { sql, row, untilPos, effects } = this.memory;
    effects.push(effect);
    const rule = 'rule' in effect ? effect.rule : null;
    await appendFilingEvent(sql, filingId, { kind: effect.what, at: this.reading.at, rule, caseId: row.id, pos: untilPos, occasion: null, detail: withoutFiling(effect) });
  }

  private async contentHmac(): Promise<string> {
    const { sql, row } = this.memory;
    const stored = await readFixedFiling(sql, row.id);
    if (stored === null) throw new Error(`case ${row.id}: the version of the filing was not stored`);
    return filingHmac(row.logKey, stored);
  }

  /** letter of the kind, code of the filing body (0000 for a province), province, serial. */
  private async nextFilingNo(letter: string, regionCode: string): Promise<string> {
    const [provinceCode, bodyCode] = [regionCode.slice(0, 2), regionCode.slice(2, 6)];
    const serial = await nextNumber(this.memory.sql, `${letter}${bodyCode}${provinceCode}`, 'filing', 0);
    return formatFilingNumber({ kind: letter, bodyCode, provinceCode, serial: String(serial).padStart(6, '0') });
  }

  private async concerned(): Promise<FilingRow> {
    const { sql, row } = this.memory;
    const filing = row.filingId === null ? null : await lockFiling(sql, row.filingId);
    if (filing === null) throw new Error(`case ${row.id} concerns no filing yet`);
    return filing;
  }
}
