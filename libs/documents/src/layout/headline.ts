/** Mark of a heading whose table must begin on the same page. */
export const ABOVE_TABLE = 9;
