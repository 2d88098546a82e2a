/** Spreadsheets copy cells as tab-separated text; a cell with line breaks, tabs or quotes stands in quotes. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (const { cell, end } of tokens(text.replace(/\r\n?/g, '\n'))) {
    cells.push(cell.trim());
    if (end === '\t') continue;
    if (cells.some((value) => value !== '')) lines.push(cells);
    cells = [];
  }
  return lines;
}

function* tokens(text: string): Generator<{ cell: string; end: string }> {
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  while (pattern.lastIndex <= text.length) {
    const match = pattern.exec(text);
    if (!match) return;
    yield { cell: match[1]?.replaceAll('""', '"') ?? match[2] ?? '', end: match[3] ?? '' };
    if (match[3] === '') return;
  }
}
