/** The tables of an OpenType font, where they lie in its bytes. */
export class FontTables {
  private readonly places: ReadonlyMap<string, { readonly offset: number; readonly length: number }>;

  constructor(private readonly bytes: Buffer) {
    this.places = new Map(Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [bytes.toString('latin1', at, at + 4), { offset: bytes.readUInt32BE(at + 8), length: bytes.readUInt32BE(at + 12) }] as const;
    }));
  }

  /** Empty when the font has no such table. */
  read(tag: string): Buffer {
    const place = this.places.get(tag);
    return place === undefined ? Buffer.alloc(0) : this.bytes.subarray(place.offset, place.offset + place.length);
  }
}
