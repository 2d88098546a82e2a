/** A place in a list of texts: which one, and where in it. */
export interface Place {
  readonly text: number;
  readonly offset: number;
}

/** From the first character to the one after the last. */
export interface Hit {
  readonly from: Place;
  readonly to: Place;
}

interface Sign extends Place {
  readonly sign: string;
}

/** What counts when words are compared: no blanks, no case, no full-width forms. */
function signsOf(text: string, index: number): readonly Sign[] {
  return [...text].reduce<{ readonly signs: Sign[]; readonly offset: number }>(({ signs, offset }, character) => {
    for (const sign of character.normalize('NFKC').toLowerCase()) if (sign.trim() !== '') signs.push({ sign, text: index, offset });
    return { signs, offset: offset + character.length };
  }, { signs: [], offset: 0 }).signs;
}

/** Every place where the words stand, also across the pieces that a page is cut into. */
export function findWords(texts: readonly string[], words: string): readonly Hit[] {
  const wanted = signsOf(words, 0).map(({ sign }) => sign);
  if (wanted.length === 0) return [];
  const signs = texts.flatMap(signsOf);
  const hits: Hit[] = [];
  for (let at = 0; at + wanted.length <= signs.length; at++) {
    if (!wanted.every((sign, index) => signs[at + index]?.sign === sign)) continue;
    const [from, last] = [signs[at], signs[at + wanted.length - 1]];
    if (from && last) hits.push({ from, to: { text: last.text, offset: last.offset + 1 } });
    at += wanted.length - 1;
  }
  return hits.map(({ from, to }) => ({ from: { text: from.text, offset: from.offset }, to: { text: to.text, offset: to.offset } }));
}
