import { FontTables } from './font-tables.js';

/** What a printed font is made of (PDF 32000-1, 9.9). */
const copied = ['cvt ', 'fpgm', 'prep'] as const;

/** The glyphs of one face as they lie in its file: simple outlines only, whose bytes can be taken over as they are. */
export class Outlines {
  private readonly glyphs: Buffer;
  private readonly places: Buffer;
  private readonly metrics: Buffer;
  private readonly measured: number;
  readonly head: Buffer;
  readonly horizontal: Buffer;
  readonly profile: Buffer;
  readonly programs: readonly (readonly [tag: string, bytes: Buffer])[];

  constructor(font: Buffer) {
    const tables = new FontTables(font);
    this.head = tables.read('head');
    this.horizontal = tables.read('hhea');
    this.profile = tables.read('maxp');
    if (this.head.readInt16BE(50) !== 1 || this.profile.readUInt16BE(28) !== 0) throw new TypeError('The font has short offsets or composite glyphs');
    this.glyphs = tables.read('glyf');
    this.places = tables.read('loca');
    this.metrics = tables.read('hmtx');
    this.measured = this.horizontal.readUInt16BE(34);
    this.programs = copied.map((tag) => [tag, tables.read(tag)] as const).filter(([, bytes]) => bytes.length > 0);
  }

  outline(glyph: number): Buffer {
    return this.glyphs.subarray(this.places.readUInt32BE(glyph * 4), this.places.readUInt32BE(glyph * 4 + 4));
  }

  /** Advance width and left bearing; the last ones share their width. */
  metric(glyph: number): Buffer {
    if (glyph < this.measured) return this.metrics.subarray(glyph * 4, glyph * 4 + 4);
    const bearing = this.measured * 4 + (glyph - this.measured) * 2;
    return Buffer.concat([this.metrics.subarray(this.measured * 4 - 4, this.measured * 4 - 2), this.metrics.subarray(bearing, bearing + 2)]);
  }
}

/** The glyphs of one document, numbered as they were met; the printer asks for them by their number in the whole font. */
export class TrueTypeSubset {
  private readonly numbers = new Map<number, number>([[0, 0]]);

  constructor(private readonly font: Outlines) {}

  includeGlyph(glyph: number): number {
    const known = this.numbers.get(glyph);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(glyph, number);
    return number;
  }

  encode(): Uint8Array {
    const glyphs = [...this.numbers.keys()];
    const outlines = glyphs.map((glyph) => this.font.outline(glyph));
    return fontFile([
      ...this.font.programs,
      ['glyf', Buffer.concat(outlines)],
      ['head', this.font.head],
      ['hhea', withCount(this.font.horizontal, 34, glyphs.length)],
      ['hmtx', Buffer.concat(glyphs.map((glyph) => this.font.metric(glyph)))],
      ['loca', offsetsOf(outlines)],
      ['maxp', withCount(this.font.profile, 4, glyphs.length)],
    ]);
  }
}

function withCount(table: Buffer, at: number, count: number): Buffer {
  const bytes = Buffer.from(table);
  bytes.writeUInt16BE(count, at);
  return bytes;
}

function offsetsOf(outlines: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc((outlines.length + 1) * 4);
  let offset = 0;
  outlines.forEach((outline, index) => {
    offset += outline.length;
    bytes.writeUInt32BE(offset, (index + 1) * 4);
  });
  return bytes;
}

/** Tables in the order of their tags, each on a boundary of four bytes (OpenType, "Organization of an OpenType Font"). */
function fontFile(tables: readonly (readonly [tag: string, bytes: Buffer])[]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(0x0001_0000, 0);
  for (const [index, value] of [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].entries()) directory.writeUInt16BE(value, 4 + index * 2);
  const padded = tables.map(([, bytes]) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]));
  let offset = directory.length;
  tables.forEach(([tag, bytes], index) => {
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(sumOf(padded[index] ?? bytes), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    offset += padded[index]?.length ?? 0;
  });
  return Buffer.concat([directory, ...padded]);
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
