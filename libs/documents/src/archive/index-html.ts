import type { ArchiveFacts, IndexedFile } from './archive-entry.js';

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}

function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function factRows(facts: ArchiveFacts): string {
  const rows: readonly (readonly [string, string])[] = [
    ['收件编号', facts.caseNo],
    ['事项', facts.procedure],
    ['申请单位', facts.applicant],
    ['办理机关', facts.authority],
    ['办理结果', facts.result],
    ['收件日期', facts.filedOn],
    ['办结日期', facts.closedOn],
    ['保管期限', `${facts.retentionYears}年`],
    ['组卷时间', facts.assembledAt],
  ];
  return rows.map(([label, value]) => `<tr><th scope="row">${label}</th><td>${escaped(value)}</td></tr>`).join('\n');
}

function fileRows(files: readonly IndexedFile[]): string {
  return files.map((file, index) =>
    `<tr><td>${index + 1}</td><td>${escaped(file.group)}</td><td><a href="${escaped(address(file.path))}">${escaped(file.title)}</a></td>`
    + `<td><code>${file.sha256}</code></td></tr>`).join('\n');
}

/** The table of contents for people: opens from the unpacked folder, without network or scripts. */
export function indexHtml(facts: ArchiveFacts, files: readonly IndexedFile[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>卷宗目录 ${escaped(facts.caseNo)}</title>
<style>
body { font-family: "Noto Serif SC", SimSun, serif; margin: 2rem auto; max-width: 60rem; color: #111; }
table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
th, td { border: 1px solid #555; padding: .35rem .6rem; text-align: left; vertical-align: top; }
code { font-size: .75rem; word-break: break-all; }
</style>
</head>
<body>
<h1>卷宗目录</h1>
<table>
${factRows(facts)}
</table>
<table>
<thead><tr><th>序号</th><th>类别</th><th>文件</th><th>SHA-256</th></tr></thead>
<tbody>
${fileRows(files)}
</tbody>
</table>
</body>
</html>
`;
}
