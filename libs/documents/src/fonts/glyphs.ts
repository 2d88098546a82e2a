import { DocumentError } from '../document-error.js';
import { isDrawn } from './coverage.js';

/** Line ends lay out text and are never drawn. */
const CONTROL = /[\n\r\t]/u;

/** Characters (code points, each once) that some face of ours would print as an empty box. */
export function missingGlyphs(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !CONTROL.test(character) && !isDrawn(character.codePointAt(0) ?? 0));
}

function codePointName(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** To be asked before a number is given: a refused document must not leave a gap, a printed one never an empty box. */
export function requireGlyphs(texts: readonly string[]): void {
  const missing = missingGlyphs(texts.join(''));
  if (missing.length === 0) return;
  const names = missing.map(codePointName).join(', ');
  throw new DocumentError('DOCUMENT_GLYPHS_MISSING', {
    zh: `文书含有字库无法打印的字符：${names}。请核对后改用规范字（《通用规范汉字表》），或由经办人员线下制作纸质文书。`,
    en: `The document holds characters that no installed font can print: ${names}. Check the spelling, use the standard character, or issue the document on paper.`,
  });
}
