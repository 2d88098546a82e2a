import { isLatin, neighbours, plainText } from './plain-text.js';

/** A line of a filing as it is searched. */
export interface SearchedLine {
  readonly code: string;
  readonly occupation: string;
  readonly workType: string | null;
  readonly levels: readonly number[];
}

/** What a row is found by. The first letter tells the kinds of words apart. */
const word = {
  name: (pair: string) => `n${pair}`, pinyin: (letters: string) => `p${letters}`, initials: (pair: string) => `i${pair}`,
  place: (code: string) => `r${code}`, occupation: (pair: string) => `o${pair}`, code: (code: string) => `c${code}`, level: (level: number) => `l${level}`,
};

const isCode = (text: string): boolean => /^\d-\d\d-\d\d-\d\d$/.test(text);

export const initialsOf = (syllables: readonly string[]): string => syllables.map((syllable) => syllable.slice(0, 1)).join('');

/** As much of a reading as is compared. */
export const longestReading = 40;

/** The reading from every syllable on, each after a space: what is asked for begins at a syllable. */
export const readingFrom = (syllables: readonly string[]): string => syllables.map((_, index) => ` ${syllables.slice(index).join('').slice(0, longestReading)}`).join('');

/** What a name is found by: itself, its reading, the first letters of its syllables. */
export function wordsOfName(name: string, syllables: readonly string[]): readonly string[] {
  return [...new Set([
    ...neighbours(plainText(name), 2).map(word.name),
    ...readingFrom(syllables).split(' ').map((reading) => word.pinyin(reading.slice(0, 2))), ...neighbours(syllables.join(''), 3).map(word.pinyin), ...neighbours(initialsOf(syllables), 2).map(word.initials),
  ])];
}

export function wordsOf(name: string, syllables: readonly string[], places: readonly string[], lines: readonly SearchedLine[]): readonly string[] {
  return [...new Set([
    ...wordsOfName(name, syllables),
    ...places.map(word.place),
    ...lines.flatMap(({ code, occupation, workType, levels }) => [
      word.code(code), ...[occupation, workType ?? ''].flatMap((text) => neighbours(plainText(text), 2)).map(word.occupation), ...levels.map(word.level),
    ]),
  ])];
}

/** The line in one piece of text, so that occupation and level are looked for on the same line. */
export const lineText = ({ code, occupation, workType, levels }: SearchedLine): string =>
  [code, plainText(occupation), plainText(workType ?? ''), `/${levels.join('/')}/`].filter(Boolean).join(' ');

/** Words that all have to be there: of the name itself, or of its reading. */
export function nameWords(name: string): readonly (readonly string[])[] {
  const itself = neighbours(name, 2).map(word.name);
  if (!isLatin(name)) return [itself];
  return [itself, name.length === 2 ? [word.pinyin(name)] : neighbours(name, 3).map(word.pinyin), neighbours(name, 2).map(word.initials)];
}

export interface SearchedFor {
  readonly region: string | null;
  readonly occupation: string | null;
  readonly level: number | null;
}

/** A level, which every fifth row has, leads nowhere that another word does not. */
export function filterWords({ region, occupation, level }: SearchedFor): readonly string[] {
  const rarer = [
    ...(region === null ? [] : [word.place(region)]),
    ...(occupation === null ? [] : isCode(occupation) ? [word.code(occupation)] : neighbours(occupation, 2).map(word.occupation)),
  ];
  return level === null || rarer.length > 0 ? rarer : [word.level(level)];
}
