/** Puts a line where it belongs in a sorted block of lines; the block stands between two lines that are given whole. */
export function insertLine(text: string, begins: string, ends: string, line: string): string {
  const lines = text.split('\n');
  const from = lines.indexOf(begins);
  const to = from < 0 ? -1 : lines.indexOf(ends, from + 1);
  if (to < 0) throw new Error(`找不到应插入的位置：${begins} / there is no place for a line after: ${begins}`);
  return withLine(lines, lines.findIndex((one, at) => at > from && at < to && one > line), to, line);
}

/** Puts an import of the project's own among the others, in the order of their paths. */
export function insertImport(text: string, line: string): string {
  const lines = text.split('\n');
  const after = lines.findLastIndex((one) => one.startsWith('import ')) + 1;
  return withLine(lines, lines.findIndex((one, at) => at < after && pathOf(one) > pathOf(line)), after, line);
}

function withLine(lines: readonly string[], found: number, otherwise: number, line: string): string {
  const at = found < 0 ? otherwise : found;
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}

/** Of a relative import; packages stand before them. */
function pathOf(line: string): string {
  return /^import .* from '(\..*)';$/.exec(line)?.[1] ?? '';
}
