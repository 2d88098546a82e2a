import { addDays, beijingDate, civilDate, type CivilDate } from '@beian/calendar';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import { effectsKey } from '../../libs/cases/src/log/effect.js';
import type { Place } from './places.js';
import { Pieces, type Pattern } from './pattern.js';
import type { Troupe } from './troupe.js';
import { headOf, isOver, rowsOf, standingOf, textIn, type Snapshot } from './snapshot.js';

/** A snapshot that is ready to be copied: what in it is another thing in every copy, and how far it can be moved in time. */
export interface Template {
  readonly snapshot: Snapshot;
  readonly pieces: Pieces;
  readonly patterns: ReadonlyMap<string, Pattern>;
  /** Positions whose moves are other ones in every copy, such as those that name the members of a panel. */
  readonly ownMoves: ReadonlySet<number>;
  readonly home: Place;
  readonly applicantId: string;
  readonly over: boolean;
  readonly standing: string;
  /** Days on which somebody did something; offices work on them. */
  readonly acts: readonly CivilDate[];
  /** Periods of public notices: their texts tell the last day. */
  readonly notices: readonly Noticed[];
  readonly submittedOn: CivilDate;
  readonly endedOn: CivilDate | null;
  /** The last day before something armed fires. */
  readonly firesAfter: CivilDate | null;
  /** Dates before this one are not of the play, but of the law and of the world; but for those of the filing. */
  readonly movesFrom: CivilDate;
  readonly filingDates: ReadonlySet<string>;
  /** 代字 of those who issue documents, by their identifiers. */
  readonly organCodes: ReadonlyMap<string, string>;
}

interface Noticed {
  readonly publishedOn: CivilDate;
  readonly workdays: number;
  readonly lastDay: CivilDate;
}

/** Dates of the play begin with its first day; papers are signed a little before. */
const earlierDays = 30;

export function templateOf(snapshot: Snapshot, troupe: Troupe): Template {
  const head = headOf(snapshot);
  const applicantId = textIn(head, 'applicant_id');
  const home = troupe.placeOf(textIn(head, 'authority_id'));
  const pieces = new Pieces(namesIn(snapshot, home, troupe.usccOf(applicantId)));
  const patterns = new Map([...snapshot.rows].map(([table, rows]) => [table, pieces.pattern(JSON.stringify(rows.map((row) => forCopies(table, row, head))))]));
  const stimuli = rowsOf(snapshot, 'case_stimulus').filter((row) => row['submission_id'] !== null);
  const armed = rowsOf(snapshot, 'case_timer').filter((row) => row['state'] === 'armed' && row['provisional'] === false).map((row) => textIn(row, 'due_at'));
  return {
    snapshot, pieces, patterns, ownMoves: ownMovesOf(snapshot, pieces), home, applicantId, over: isOver(snapshot), standing: standingOf(snapshot),
    acts: [...new Set(stimuli.map((row) => dayIn(row, 'received_at')))],
    notices: rowsOf(snapshot, 'public_notice').flatMap((row) => {
      const lastDay = lastDayBefore(textIn(row, 'ends_at'));
      return lastDay === null ? [] : [{ publishedOn: dayIn(row, 'published_at'), workdays: Number(row['workdays']), lastDay }];
    }),
    submittedOn: dayIn(head, 'submitted_at'), endedOn: head['ended_at'] === null ? null : dayIn(head, 'ended_at'), firesAfter: lastDayBefore(armed.toSorted()[0]),
    movesFrom: addDays(troupe.firstDay, -earlierDays),
    organCodes: troupe.organCodes,
    filingDates: new Set(rowsOf(snapshot, 'filing_version').flatMap((row) => [textIn(row, 'valid_from'), textIn(row, 'valid_until')])),
  };
}

function ownMovesOf(snapshot: Snapshot, pieces: Pieces): ReadonlySet<number> {
  const own = rowsOf(snapshot, 'case_event').filter(({ detail, instance }) => !pieces.pattern(JSON.stringify([withoutEffects(detail), instance ?? null])).isFixed);
  return new Set(own.map(({ pos }) => Number(pos)));
}

function withoutEffects(detail: Json | undefined): Json {
  return typeof detail === 'object' && detail !== null && effectsKey in detail ? { ...detail, [effectsKey]: null } : (detail ?? null);
}

function lastDayBefore(instant: string | undefined): CivilDate | null {
  return instant === undefined ? null : beijingDate(new Date(Date.parse(instant) - 1).toISOString());
}

export const dayIn = (row: JsonObject, column: string): CivilDate => civilDate(beijingDate(new Date(textIn(row, column)).toISOString()));

/** Longer names are found first, so that a city in the name of its authority is left alone. */
function namesIn(snapshot: Snapshot, home: Place, uscc: string): readonly string[] {
  const head = headOf(snapshot);
  const documents = rowsOf(snapshot, 'official_document').flatMap((row) => [row['number'], row['verify_code']]);
  const objections = rowsOf(snapshot, 'objection').flatMap((row) => [row['receipt_no'], row['query_code']]);
  const filings = rowsOf(snapshot, 'filing').map((row) => row['filing_no']);
  const named = [head['case_no'], head['query_code'], head['applicant_name'], uscc, ...documents, ...objections, ...filings];
  const ofHome = [home.name, home.regionName, home.regionCode, ...home.districts, ...[...home.officers.values()].map(({ name }) => JSON.stringify(name))];
  return [...new Set([...named, ...ofHome].filter((name): name is string => typeof name === 'string'))];
}

/** What of a row is not the case's own: the draft it came from, the moments at which a machine stored it. */
function forCopies(table: string, row: JsonObject, head: JsonObject): JsonObject {
  if (table === 'filing_case') return { ...row, alarm_at: null, verdict_counted: false };
  if (table === 'material_item') return { ...row, draft_id: null };
  if (table === 'material_file') return { ...row, uploaded_at: head['submitted_at'] ?? null };
  if (table === 'official_document' && row['sealed_at'] !== null) return { ...row, sealed_at: row['signed_at'] ?? null };
  if (table === 'filing_life') return { ...row, missed_day: null };
  // Nobody outside of the page is told what happened to a copy.
  if (table === 'notification') return { ...row, dispatched_at: row['created_at'] ?? null };
  return row;
}
