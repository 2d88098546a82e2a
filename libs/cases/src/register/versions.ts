import type { CivilDate } from '@beian/calendar';
import { lineKey, type AmendedLine, type FilingChange, type RegisterLine } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import type { FilingRow } from './read-filing.js';

/** What a version of a filing says. */
export interface VersionContent {
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly lines: readonly RegisterLine[];
  readonly sites: readonly string[];
}

type Home = Pick<FilingRow, 'kindLetter' | 'filingRegion' | 'supervisingRegion'>;

/** The version that a change makes of the one in force. */
export function changed(present: FilingRow, change: FilingChange): VersionContent {
  const { validFrom = present.validFrom, validUntil = present.validUntil, sites = present.sites } = change;
  const lines = change.lines ?? present.lines.filter(({ status }) => status === 'active').map(({ code, occupation, workType, levels, standard }) => ({ code, occupation, workType, levels, standard }));
  const named = lines.map((line) => amended(line, present, { validFrom, validUntil }));
  const kept = new Set(named.map(lineKey));
  const left = present.lines.filter((line) => !kept.has(lineKey(line))).map((line): RegisterLine => ({ ...line, status: 'exited' }));
  return { validFrom, validUntil, lines: [...named, ...left], sites };
}

/** A line of a new filing, or one that the version before did not have. */
export function firstLine(line: AmendedLine, home: Home, { validFrom, validUntil }: Pick<VersionContent, 'validFrom' | 'validUntil'>): RegisterLine {
  const { kindLetter: kind, filingRegion: region, supervisingRegion } = home;
  return { status: 'active', region, supervisingRegion, validFrom, validUntil, ...line, kind };
}

function amended(line: AmendedLine, present: FilingRow, term: Pick<VersionContent, 'validFrom' | 'validUntil'>): RegisterLine {
  const before = present.lines.find((known) => lineKey(known) === lineKey(line) && known.status === 'active');
  if (before === undefined) return firstLine(line, present, term);
  const { validFrom, region, supervisingRegion } = before;
  const ends = line.status === 'exited' ? before.validUntil : term.validUntil;
  return { ...before, status: 'active', region, supervisingRegion, validFrom, validUntil: ends, ...line };
}

export async function storeContent(sql: Sql, versionId: string, { lines, sites }: VersionContent): Promise<void> {
  await sql.run(
    `insert into filing_line (version_id, ord, code, occupation, work_type, levels, standard, status, kind, region, supervising_region, valid_from, valid_until)
     select $1, l.ord, l.line->>'code', l.line->>'occupation', l.line->>'workType', array(select jsonb_array_elements_text(l.line->'levels')::integer), l.line->>'standard',
       l.line->>'status', l.line->>'kind', l.line->>'region', l.line->>'supervisingRegion', (l.line->>'validFrom')::date, (l.line->>'validUntil')::date
     from jsonb_array_elements($2::jsonb) with ordinality as l(line, ord)`,
    [versionId, JSON.stringify(lines)],
  );
  await sql.run(`insert into filing_site (version_id, ord, address) select $1, s.ord, s.address from unnest($2::text[]) with ordinality as s(address, ord)`, [versionId, sites]);
}
