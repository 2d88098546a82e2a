import { bodySpacing, linePitch, lineHeight, size } from '../typography/measures.js';

/** How running text is set in a layout. */
export interface BodyStyle {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly characterSpacing: number;
  /** Two characters, as the first line of a Chinese paragraph has. */
  readonly leadingIndent: number;
}

/** A layout's running text and the text in its tables. */
export interface TypeSetting {
  readonly body: BodyStyle;
  readonly tableSize: number;
}

function bodyStyle(fontSize: number, pitch: number, characterSpacing: number): BodyStyle {
  return {
    fontSize,
    lineHeight: lineHeight(fontSize, pitch),
    characterSpacing,
    leadingIndent: 2 * (fontSize + characterSpacing),
  };
}

/** 3号, 22 lines of 28 characters. */
export const official: TypeSetting = { body: bodyStyle(size.three, linePitch, bodySpacing), tableSize: size.smallFour };

/** 小四 for reports, receipts and forms, where tables carry most of the content. */
export const form: TypeSetting = { body: bodyStyle(size.smallFour, 22, 0), tableSize: size.five };
