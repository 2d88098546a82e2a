/** As names are compared: without width, case and spaces. */
export const plainText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** Neighbouring characters, `size` of them together. */
export function neighbours(text: string, size: number): readonly string[] {
  const characters = [...text];
  return [...new Set(characters.slice(size - 1).map((_, index) => characters.slice(index, index + size).join('')))];
}

/** Whether it may be meant as a reading. */
export const isLatin = (text: string): boolean => /^[a-z]+$/.test(text);
