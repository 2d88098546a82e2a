/** As numbers are stored: in full letters of one width, the year of a document in hexagonal brackets. */
export const numberText = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase().replace(/[[(【{〔]/g, '〔').replace(/[\])】}〕]/g, '〕');

/** Numbers are asked for by their beginning or their end; less than four characters of one say nothing. */
export const mayBeNumber = (text: string): boolean => text.length >= 4 && /\d/.test(text);

/** Both ways are read from an index. */
export const numberedLike = (column: string, value: string): string => `(${column} ^@ ${value} or reverse(${column}) ^@ reverse(${value}))`;
