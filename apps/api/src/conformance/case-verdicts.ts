import { Injectable } from '@nestjs/common';
import { readKeptVerdict, verifyNow, type Finding, type KeptVerdict, type Sql } from '@beian/cases';
import type { Predicate, Principal } from '@beian/identity';
import { CaseRows } from '../cases/case-rows.js';
import { CaseDesk } from '../desk/case-desk.js';
import { scopeAt } from '../fleet/place-scope.js';
import { inBeijing } from '../http/beijing-time.js';
import type { ConformanceDto, DeviatingCaseDto, FindingDto, VerdictCountsDto, VerdictDto } from './conformance-dto.js';

const listed = 200;

/** Verdicts of cases as they were last found; one that is older than its log is found anew when the office looks at it. */
@Injectable()
export class CaseVerdicts {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
  ) {}

  async read(caller: Principal, id: string): Promise<VerdictDto> {
    await this.rows.find(caller, id);
    const { database } = this.desk.deps;
    const office = caller.organisation?.kind !== 'institution';
    const kept = await readKeptVerdict(database.sql, id);
    if (!office || (kept !== null && !kept.stale)) return verdictDto(kept, office);
    return this.renew(id);
  }

  async verify(caller: Principal, id: string): Promise<VerdictDto> {
    await this.rows.find(caller, id);
    return this.renew(id);
  }

  /** What the person's cases of a place look like together, with those that deviate. */
  async fleet(caller: Principal, place: string | undefined): Promise<ConformanceDto> {
    const { sql } = this.desk.deps.database;
    const scope = scopeAt(caller, place, 1);
    const [counts, cases] = await Promise.all([this.counts(sql, scope), sql.rows<DeviatingRow>(
      `select c.id as "caseId", c.case_no as "caseNo", c.applicant_name as institution, v.findings->0 as first, jsonb_array_length(v.findings) as findings, v.verified_at as "verifiedAt"
       from case_verdict v join filing_case c on c.id = v.case_id where not v.conforms and not c.synthetic and ${scope.sql} order by v.verified_at desc limit ${listed}`, scope.values)]);
    return { ...counts, cases: cases.map((row) => ({ ...row, first: row.first && findingDto(row.first), verifiedAt: inBeijing(row.verifiedAt) })) };
  }

  /** Nearly every case has a verdict: they are read side by side, not looked up one by one. */
  async counts(sql: Sql, scope: Predicate): Promise<VerdictCountsDto> {
    const counts = await sql.row<VerdictCountsDto & Record<string, unknown>>(
      `select (count(*) filter (where v.conforms and v.seq = c.last_seq))::int as conforming, (count(*) filter (where not v.conforms))::int as deviating,
         (count(*) filter (where v.case_id is null or (v.conforms and v.seq <> c.last_seq)))::int as "notVerified"
       from filing_case c left join (select case_id, conforms, seq from case_verdict offset 0) v on v.case_id = c.id where not c.synthetic and ${scope.sql}`, scope.values);
    return { conforming: counts?.conforming ?? 0, deviating: counts?.deviating ?? 0, notVerified: counts?.notVerified ?? 0 };
  }

  private async renew(id: string): Promise<VerdictDto> {
    await verifyNow(this.desk.deps, id);
    return verdictDto(await readKeptVerdict(this.desk.deps.database.sql, id), true);
  }
}

type DeviatingRow = Omit<DeviatingCaseDto, 'first'> & { readonly first: Finding | null; readonly [key: string]: unknown };

function verdictDto(kept: KeptVerdict | null, office: boolean): VerdictDto {
  if (kept === null || (kept.conforms && kept.stale && !office)) return { state: 'notVerified', events: 0, verifiedAt: null, findings: [] };
  return { state: kept.conforms ? 'conforms' : 'deviates', events: kept.events, verifiedAt: inBeijing(kept.verifiedAt), findings: office ? kept.findings.map(findingDto) : [] };
}

function findingDto({ check, code, seq, pos, element, text }: Finding): FindingDto {
  return { check, code, seq, pos, element, text };
}
