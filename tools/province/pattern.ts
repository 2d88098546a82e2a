/** A part of a text that is another one in every copy. */
export interface Piece {
  readonly shape: 'name' | 'uuid' | 'instant' | 'date' | 'dateInWords';
  readonly text: string;
}

const shapes = [
  String.raw`(?<uuid>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`,
  String.raw`(?<instant>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))`,
  String.raw`(?<date>(?<![\d-])\d{4}-\d\d-\d\d(?![\d-]))`,
  String.raw`(?<dateInWords>\d{4}年\d{1,2}月\d{1,2}日)`,
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** Codes stand for themselves, not as a part of another one. */
const whole = (text: string): string => (/^[0-9A-Za-z]+$/.test(text) ? `(?<![0-9A-Za-z])${escaped(text)}(?![0-9A-Za-z])` : escaped(text));

function finder(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return new RegExp([...(names.length > 0 ? [`(?<name>${longestFirst.map(whole).join('|')})`] : []), ...shapes].join('|'), 'gu');
}

/** Texts that differ from copy to copy in their pieces only. Every piece is known once, however often it stands there. */
export class Pieces {
  readonly all: Piece[] = [];
  private readonly known = new Map<string, number>();
  private readonly find: RegExp;

  constructor(names: readonly string[]) {
    this.find = finder(names);
  }

  pattern(text: string): Pattern {
    const [literals, places]: [string[], number[]] = [[], []];
    let at = 0;
    for (const match of text.matchAll(this.find)) {
      literals.push(text.slice(at, match.index));
      places.push(this.placeOf(pieceOf(match)));
      at = match.index + match[0].length;
    }
    return new Pattern([...literals, text.slice(at)], places);
  }

  private placeOf(piece: Piece): number {
    const key = `${piece.shape} ${piece.text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.all.length);
    return this.all.push(piece) - 1;
  }
}

function pieceOf({ 0: text, groups = {} }: RegExpExecArray): Piece {
  for (const shape of ['name', 'uuid', 'instant', 'date', 'dateInWords'] as const) if (groups[shape] !== undefined) return { shape, text };
  throw new Error(`${text} has no known shape`);
}

export class Pattern {
  constructor(
    private readonly literals: readonly string[],
    private readonly places: readonly number[],
  ) {}

  /** Whether it is the same in every copy. */
  get isFixed(): boolean {
    return this.places.length === 0;
  }

  /** @param values by the number of the piece */
  fill(values: readonly string[]): string {
    let text = this.literals[0] ?? '';
    for (const [index, place] of this.places.entries()) text += (values[place] ?? '') + (this.literals[index + 1] ?? '');
    return text;
  }
}
