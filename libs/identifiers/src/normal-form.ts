/** Codes are stored in half-width capitals without surrounding blanks, however they were typed or pasted. */
export function normalCode(input: string): string {
  return input.normalize('NFKC').trim().toUpperCase();
}

/** Characters as a person counts them: 𠮷 is one, though JavaScript's `length` says two. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** The first character that `allowed` does not admit, with its position counted from 1. */
export function firstForeign(text: string, allowed: RegExp): { readonly character: string; readonly position: number } | null {
  const index = [...text].findIndex((character) => !allowed.test(character));
  const character = [...text][index];
  return character === undefined ? null : { character, position: index + 1 };
}
