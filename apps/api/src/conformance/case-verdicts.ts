import { Injectable } from '@nestjs/common';
import { caseAtPlace, countVerdicts, namedByPlace, readKeptVerdict, verifyNow, type Finding, type KeptVerdict } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseRows } from '../cases/case-rows.js';
import { CaseDesk } from '../desk/case-desk.js';
import { FleetPlaces } from '../fleet/fleet-places.js';
import { inBeijing } from '../http/beijing-time.js';
import type { ConformanceDto, DeviatingCaseDto, FindingDto, VerdictDto } from './conformance-dto.js';
import { isOutside } from '../cases/who-may.js';

const listed = 200;

/** Verdicts of cases as they were last found; one that is older than its log is found anew when the office looks at it. */
@Injectable()
export class CaseVerdicts {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
    private readonly places: FleetPlaces,
  ) {}

  async read(caller: Principal, id: string): Promise<VerdictDto> {
    await this.rows.find(caller, id);
    const { database } = this.desk.deps;
    const office = !isOutside(caller);
    const kept = await readKeptVerdict(database.sql, id);
    if (!office || (kept !== null && !kept.stale)) return verdictDto(kept, office);
    return this.renew(id);
  }

  async verify(caller: Principal, id: string): Promise<VerdictDto> {
    await this.rows.find(caller, id);
    return this.renew(id);
  }

  /** What the cases of a place look like together, with those that deviate; a place of the caller's holds none but cases that he may see. */
  async fleet(caller: Principal, asked: string | undefined): Promise<ConformanceDto> {
    const { sql } = this.desk.deps.database;
    const place = await this.places.resolve(caller, asked);
    const [counts, cases] = await Promise.all([countVerdicts(sql, place), sql.rows<DeviatingRow>(
      `select c.id as "caseId", c.case_no as "caseNo", c.applicant_name as institution, v.findings->0 as first, jsonb_array_length(v.findings) as findings, v.verified_at as "verifiedAt"
       from case_verdict v join filing_case c on c.id = v.case_id where not v.conforms and not c.synthetic and ${caseAtPlace(place, '$1')} order by v.verified_at desc limit ${listed}`, [namedByPlace(place)])]);
    return { ...counts, cases: cases.map((row) => ({ ...row, first: row.first && findingDto(row.first), verifiedAt: inBeijing(row.verifiedAt) })) };
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
