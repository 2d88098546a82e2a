import { Injectable } from '@nestjs/common';
import { applicantsNamed, statusNames, type Sql } from '@beian/cases';
import { addDays, civilDate, daysBetween, type CivilDate } from '@beian/calendar';
import { filingChoiceScope, filingScope, type Principal } from '@beian/identity';
import type { FilingStatus } from '@beian/procedure/declaration';
import { CaseDesk } from '../desk/case-desk.js';
import { pageOf, usualPage, type Page } from '../http/page-query.js';
import { notFound } from '../http/problem.js';
import type { FilingRowDto, FilingsQuery } from './filings-dto.js';

export interface ListedFiling {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly filingNo: string;
  readonly institution: string;
  readonly authority: string;
  readonly filingRegion: string;
  readonly status: FilingStatus;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly activeLines: number;
}

const listed = `select f.id, f.filing_no as "filingNo", i.name as institution, a.name as authority, f.filing_region as "filingRegion", f.status, v.valid_from as "validFrom",
    v.valid_until as "validUntil", (select count(*) from filing_line l where l.version_id = v.id and l.status = 'active') as "activeLines"
  from filing f join organisation i on i.id = f.applicant_id join organisation a on a.id = f.authority_id
    join lateral (select id, valid_from, valid_until from filing_version where filing_id = f.id and version is not null order by version desc limit 1) v on true`;

const manyNames = 200;
const endingDays = 90;

/** The register as a person may see it. */
@Injectable()
export class FilingRows {
  constructor(private readonly desk: CaseDesk) {}

  async find(caller: Principal, id: string, sql: Sql = this.desk.deps.database.sql): Promise<ListedFiling> {
    const scope = filingScope(caller, 2);
    const row = await sql.row<ListedFiling>(`${listed} where f.id = $1 and ${scope.sql}`, [id, ...scope.values]);
    if (!row) throw notFound();
    return row;
  }

  async page(caller: Principal, { q, status, region, institution, ending, cursor, limit = usualPage }: FilingsQuery): Promise<Page<FilingRowDto>> {
    const { sql } = this.desk.deps.database;
    const scope = institution === undefined ? filingScope(caller, 9) : filingChoiceScope(caller, 9);
    const today = await this.desk.today();
    const words = q?.trim() || null;
    const named = words && [...words].length > 1 ? await applicantsNamed(sql, words, manyNames) : [];
    const rows = await sql.rows<ListedFiling>(
      `${listed} where ${scope.sql} and ($1::text is null or f.filing_no > $1) and ($2::text is null or f.status = $2)
         and ($3::text is null or f.filing_region in (select code from region where path like (select path from region where code = $3) || '%'))
         and ($4::text is null or f.filing_no = upper($4) or f.applicant_id = any ($5::uuid[]))
         and ($8::uuid is null or f.applicant_id = $8)
         and (not $6 or (v.valid_until <= $7 and f.status not in ('terminated', 'revoked')))
       order by f.filing_no limit ${limit + 1}`,
      [cursor ?? null, status ?? null, region ?? null, words, named, ending === 'true', addDays(today, endingDays), institution ?? null, ...scope.values],
    );
    return pageOf(rows, limit, (row) => rowDto(row, today), ({ filingNo }) => filingNo);
  }
}

export function rowDto({ id, filingNo, institution, authority, filingRegion, status, validFrom, validUntil, activeLines }: ListedFiling, today: CivilDate): FilingRowDto {
  return { id, filingNo, institution, authority, filingRegion, status, validFrom, validUntil, activeLines, statusLabel: statusNames[status], daysLeft: daysBetween(today, civilDate(validUntil)) };
}
