/** Measures of GB/T 9704-2012 in points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

export const page = { width: mm(210), height: mm(297), top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) } as const;

/** Width of the type area: 156 mm. */
export const typeArea = page.width - page.left - page.right;

/** 字号. */
export const size = { one: 26, two: 22, three: 16, four: 14, smallFour: 12, five: 10.5, smallFive: 9, six: 7.5 } as const;

/** 22 lines on 225 mm. */
export const linePitch = mm(225) / 22;

/** 28 characters on 156 mm: a 3号 character is a trifle wider than its place. */
export const bodySpacing = typeArea / 28 - size.three;

export const red = '#d7000f';

/** Height of a line that the font asks for itself, in em: ascent 1.151 + descent 0.286 in Noto Serif SC. */
const naturalLine = 1.437;

/** pdfmake's factor for a line of the given pitch. */
export function lineHeight(fontSize: number, pitch: number): number {
  return pitch / (fontSize * naturalLine);
}

/** Width of a text in em: full-width characters 1, others about half. */
export function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1), 0);
}
