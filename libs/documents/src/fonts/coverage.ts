import { readFileSync } from 'node:fs';
import { faces, fontFile, type Face } from './font-files.js';
import { FontTables } from './font-tables.js';

/** First and last code point of a run of characters that a face draws. */
type Run = readonly [first: number, last: number];

const unicode = { platform: 3, encoding: 10, format: 12 };

/** Runs of the character map (cmap, format 12), ascending. */
function runsOf(face: Face): readonly Run[] {
  const map = new FontTables(readFileSync(fontFile(face))).read('cmap');
  for (let entry = 4; entry < 4 + map.readUInt16BE(2) * 8; entry += 8) {
    const at = map.readUInt32BE(entry + 4);
    if (map.readUInt16BE(entry) !== unicode.platform || map.readUInt16BE(entry + 2) !== unicode.encoding || map.readUInt16BE(at) !== unicode.format) continue;
    return Array.from({ length: map.readUInt32BE(at + 12) }, (_, index) => [map.readUInt32BE(at + 16 + index * 12), map.readUInt32BE(at + 20 + index * 12)] as const);
  }
  throw new TypeError(`${face} has no map of all Unicode characters`);
}

/** One bit a code point: whether every face of ours draws it. */
function readCoverage(): Uint8Array {
  const planes = 0x11_0000;
  const counts = new Uint8Array(planes);
  for (const face of faces) {
    for (const [first, last] of runsOf(face)) for (let codePoint = first; codePoint <= last; codePoint++) counts[codePoint] = (counts[codePoint] ?? 0) + 1;
  }
  const bits = new Uint8Array(planes / 8);
  counts.forEach((count, codePoint) => {
    if (count === faces.length) bits[codePoint >> 3] = (bits[codePoint >> 3] ?? 0) | (1 << (codePoint & 7));
  });
  return bits;
}

let coverage: Uint8Array | null = null;

/** Whether every face draws the character; reads the character maps alone, so that a process that prints nothing keeps no font. */
export function isDrawn(codePoint: number): boolean {
  coverage ??= readCoverage();
  return ((coverage[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0;
}
