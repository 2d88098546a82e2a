/** Rows of short ASCII words under their headings. @param {readonly string[]} headings @param {readonly (readonly string[])[]} rows @returns {string} */
export function columns(headings, rows) {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((word, column) => word.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
