import type { CivilDate } from '@beian/calendar';
import { lineKey, type FilingStatus, type RegisterLine } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { linesOf, readFiling, sitesOf } from './read-filing.js';
import { statusAfter } from './status-after.js';
import type { VersionContent } from './versions.js';

export interface OldAndNew<T> {
  /** Null: there was none. */
  readonly before: T | null;
  readonly after: T;
}

export interface LineChange {
  readonly change: 'added' | 'kept' | 'changed' | 'exited';
  readonly before: RegisterLine | null;
  readonly after: RegisterLine;
}

export interface SiteChange {
  readonly change: 'added' | 'kept' | 'removed';
  readonly address: string;
}

/** What a case changes in the register, old beside new. */
export interface RegisterChange {
  readonly filingId: string;
  readonly filingNo: string;
  /** Prepared and not signed yet, or in force since an instant. */
  readonly effectiveAt: string | null;
  readonly validFrom: OldAndNew<CivilDate>;
  readonly validUntil: OldAndNew<CivilDate>;
  /** Null once it is in force: the history of the filing tells what became of it. */
  readonly status: OldAndNew<FilingStatus> | null;
  readonly lines: readonly LineChange[];
  readonly sites: readonly SiteChange[];
}

interface OwnVersion extends VersionContent {
  readonly filingId: string;
  readonly filingNo: string;
  readonly effectiveAt: string | null;
  readonly base: number | null;
}

/** Null: the case has prepared nothing. */
export async function readRegisterChange(sql: Sql, caseId: string): Promise<RegisterChange | null> {
  const own = await sql.row<OwnVersion & Record<string, unknown>>(
    `select v.filing_id as "filingId", f.filing_no as "filingNo", v.effective_at as "effectiveAt", v.base_version as base, v.valid_from as "validFrom", v.valid_until as "validUntil",
       ${linesOf('v', 'f')} as lines, ${sitesOf('v')} as sites
     from filing_version v join filing f on f.id = v.filing_id where v.case_id = $1 and v.state in ('prepared', 'effective')`, [caseId]);
  if (own === null) return null;
  const [before, present] = await Promise.all([own.base === null ? null : contentOf(sql, own.filingId, own.base), readFiling(sql, own.filingId)]);
  const { filingId, filingNo, effectiveAt, validFrom, validUntil } = own;
  return {
    filingId, filingNo, effectiveAt,
    validFrom: { before: before?.validFrom ?? null, after: validFrom },
    validUntil: { before: before?.validUntil ?? null, after: validUntil },
    status: effectiveAt !== null || present === null ? null : { before: before === null ? null : present.status, after: statusAfter(present, validUntil) },
    lines: compareLines(before?.lines ?? [], own.lines), sites: compareSites(before?.sites ?? [], own.sites),
  };
}

function contentOf(sql: Sql, filingId: string, version: number): Promise<VersionContent | null> {
  return sql.row<VersionContent & Record<string, unknown>>(
    `select v.valid_from as "validFrom", v.valid_until as "validUntil", ${linesOf('v', 'f')} as lines, ${sitesOf('v')} as sites
     from filing_version v join filing f on f.id = v.filing_id where v.filing_id = $1 and v.version = $2`, [filingId, version]);
}

/** A line that was active and is not any more has exited; one that exited earlier is not told again. */
export function compareLines(before: readonly RegisterLine[], after: readonly RegisterLine[]): readonly LineChange[] {
  const old = new Map(before.filter(({ status }) => status === 'active').map((line) => [lineKey(line), line]));
  return after.flatMap((line): readonly LineChange[] => {
    const former = old.get(lineKey(line)) ?? null;
    if (line.status === 'exited') return former === null ? [] : [{ change: 'exited', before: former, after: line }];
    if (former === null) return [{ change: 'added', before: null, after: line }];
    return [{ change: isSame(former, line) ? 'kept' : 'changed', before: former, after: line }];
  });
}

/** The term is told apart: a renewal leaves the lines themselves as they were. */
function isSame(one: RegisterLine, other: RegisterLine): boolean {
  const substance = ({ occupation, levels, standard, region, supervisingRegion }: RegisterLine): string => JSON.stringify([occupation, levels, standard, region, supervisingRegion]);
  return substance(one) === substance(other);
}

function compareSites(before: readonly string[], after: readonly string[]): readonly SiteChange[] {
  const now = after.map((address): SiteChange => ({ change: before.includes(address) ? 'kept' : 'added', address }));
  return [...now, ...before.filter((address) => !after.includes(address)).map((address): SiteChange => ({ change: 'removed', address }))];
}
