import { createHash } from 'node:crypto';
import { addDays, civilDate } from '@beian/calendar';
import { movedInstant, type Copy } from './plan.js';
import { counterpart } from './places.js';
import type { Piece } from './pattern.js';
import type { Troupe } from './troupe.js';
import { headOf, rowsOf, textIn } from './snapshot.js';

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** What the pieces of a template are in a copy of it. */
export class Values {
  private readonly names: ReadonlyMap<string, string>;
  private readonly people: ReadonlyMap<string, string>;

  constructor(
    private readonly copy: Copy,
    numbers: ReadonlyMap<string, string>,
    private readonly troupe: Troupe,
    /** When the copies are written. */
    private readonly writtenAt: string,
  ) {
    this.names = namesOf(copy, numbers, troupe);
    this.people = peopleOf(copy, troupe);
  }

  all(): readonly string[] {
    return this.copy.template.pieces.all.map((piece) => this.of(piece));
  }

  private of({ shape, text }: Piece): string {
    if (shape === 'name') return this.names.get(text) ?? text;
    if (shape === 'uuid') return this.identifier(text);
    if (shape === 'instant') return this.instant(text);
    return shape === 'date' ? this.date(text) : this.dateInWords(text);
  }

  private identifier(id: string): string {
    return this.people.get(id) ?? (this.troupe.knows(id) ? id : ownIdentifier(this.copy, id));
  }

  private instant(text: string): string {
    const { from, until } = this.troupe.played;
    const at = Date.parse(text);
    if (at >= from && at <= until) return this.writtenAt;
    if (!this.moves(new Date(at + 8 * 3_600_000).toISOString().slice(0, 10))) return text;
    const moved = movedInstant(text, this.copy);
    return text.endsWith('+08:00') ? new Date(Date.parse(moved) + 8 * 3_600_000).toISOString().replace('Z', '+08:00') : moved;
  }

  private date(text: string): string {
    return this.moves(text) ? addDays(civilDate(text), this.copy.days) : text;
  }

  private dateInWords(text: string): string {
    const [, year = '', month = '', day = ''] = /(\d+)年(\d+)月(\d+)日/u.exec(text) ?? [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!this.moves(date)) return text;
    const [y, m, d] = addDays(civilDate(date), this.copy.days).split('-').map(Number);
    return `${y}年${m}月${d}日`;
  }

  private moves(date: string): boolean {
    const { movesFrom, filingDates } = this.copy.template;
    return date >= movesFrom || filingDates.has(date);
  }
}

function peopleOf({ template: { home, applicantId }, place, institution }: Copy, troupe: Troupe): ReadonlyMap<string, string> {
  const officers = [...home.officers].flatMap(([post, { id }]): readonly [string, string][] => {
    const same = counterpart(place, post);
    return same === null ? [] : [[id, same.id]];
  });
  const users = troupe.usersOf(applicantId).map((id): [string, string] => [id, institution.userId]);
  return new Map([...officers, ...users, [applicantId, institution.id], [home.id, place.id]]);
}

function namesOf(copy: Copy, numbers: ReadonlyMap<string, string>, troupe: Troupe): ReadonlyMap<string, string> {
  const { template: { snapshot, home, applicantId }, place, institution } = copy;
  const head = headOf(snapshot);
  const codes = rowsOf(snapshot, 'official_document').map((row) => row['verify_code']).filter((code) => typeof code === 'string');
  const queried = [textIn(head, 'query_code'), ...rowsOf(snapshot, 'objection').map((row) => textIn(row, 'query_code'))];
  return new Map([
    [home.name, place.name], [home.regionName, place.regionName], [home.regionCode, place.regionCode],
    ...home.districts.map((code, n): [string, string] => [code, place === home ? code : (place.districts[n % Math.max(1, place.districts.length)] ?? place.regionCode)]),
    ...[...home.officers].map(([post, { name }]): [string, string] => [JSON.stringify(name), JSON.stringify(counterpart(place, post)?.name ?? name)]),
    [textIn(head, 'applicant_name'), institution.name], [troupe.usccOf(applicantId), institution.uscc],
    ...codes.map((code): [string, string] => [code, lettersOf(copy, code)]), ...queried.map((code): [string, string] => [code, digitsOf(copy, code)]), ...numbers,
  ]);
}

const digest = ({ number }: Copy, text: string): Buffer => createHash('sha256').update(`a province's year: ${number} ${text}`).digest();

/** The same at every mention. */
function ownIdentifier(copy: Copy, id: string): string {
  const hex = digest(copy, id).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function lettersOf(copy: Copy, code: string): string {
  return [...digest(copy, code).subarray(0, code.length)].map((byte) => letters[byte % letters.length]).join('');
}

function digitsOf(copy: Copy, code: string): string {
  return String(digest(copy, code).readUInt32BE(0) % 10 ** code.length).padStart(code.length, '0');
}
