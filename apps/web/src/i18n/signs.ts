/** Signs between words: full width in Chinese, with blanks in English. */
export interface Signs {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly open: string;
  readonly close: string;
}

const chinese: Signs = { colon: '：', comma: '、', semicolon: '；', open: '（', close: '）' };
const english: Signs = { colon: ': ', comma: ', ', semicolon: '; ', open: ' (', close: ')' };

export const signsOf = (isEnglish: boolean): Signs => (isEnglish ? english : chinese);
