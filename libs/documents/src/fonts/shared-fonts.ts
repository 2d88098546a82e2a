import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { fontFile, isFace, type Face } from './font-files.js';
import { remembering } from './laid-out-words.js';
import { Outlines, TrueTypeSubset } from './true-type-subset.js';

/**
 * Reading and decoding a Chinese font takes longer than printing a page with it. So each face is opened once a thread
 * and lent to every document: the printer is handed a short token in place of the font's bytes, and fontkit's registry of
 * formats answers the token with the open font. Its words and the bytes of its glyphs are kept between documents.
 */
const TOKEN = 'shared-font:';

interface FontLibrary {
  create(bytes: Uint8Array): unknown;
  registerFormat(format: object): void;
}

function isFontLibrary(module: unknown): module is FontLibrary {
  return typeof module === 'object' && module !== null && 'create' in module && 'registerFormat' in module;
}

function isFont(opened: unknown): opened is Font {
  return typeof opened === 'object' && opened !== null && 'hasGlyphForCodePoint' in opened;
}

/** The very copy of fontkit that the printer uses, wherever it is installed. */
function printersFontLibrary(): FontLibrary {
  const printer = createRequire(createRequire(import.meta.url).resolve('pdfmake'));
  const library: unknown = createRequire(printer.resolve('pdfkit'))('fontkit');
  if (!isFontLibrary(library)) throw new TypeError('The installed fontkit cannot register font formats');
  return library;
}

const library = printersFontLibrary();
const opened = new Map<Face, Font>();

function sharedFont(face: Face): Font {
  const known = opened.get(face);
  if (known !== undefined) return known;
  const bytes = readFileSync(fontFile(face));
  const font = library.create(bytes);
  if (!isFont(font)) throw new TypeError(`Not a single font: ${face}`);
  const outlines = new Outlines(bytes);
  Object.assign(font, { layout: remembering(font.layout.bind(font)), createSubset: () => new TrueTypeSubset(outlines) });
  opened.set(face, font);
  return font;
}

function faceOf(bytes: Uint8Array): Face | null {
  const text = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const name = text.startsWith(TOKEN) ? text.slice(TOKEN.length) : '';
  return isFace(name) ? name : null;
}

class SharedFont {
  static probe(bytes: Uint8Array): boolean {
    return faceOf(bytes) !== null;
  }

  constructor(stream: { readonly buffer: Uint8Array }) {
    const face = faceOf(stream.buffer);
    if (face === null) throw new TypeError('Not the token of a shared font');
    return sharedFont(face);
  }
}

library.registerFormat(SharedFont);

export function fontToken(face: Face): Buffer {
  return Buffer.from(`${TOKEN}${face}`);
}
