import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceFiles } from '../conformance/course-files.js';
import { courseFiles } from './course-files.js';
import { diagramText } from './diagram-text.js';
import { lawFiles } from './law-files.js';
import { provinceFiles } from './province-files.js';
import { procedureLines, provinceLines, withLine } from './registry-lines.js';
import type { Wish } from './wish.js';

/** Writes diagram, folder and registry lines of a procedure, and its province where that is new; answers the paths. Nothing is written when anything is wrong. */
export function newProcedure(root: string, wish: Wish): readonly string[] {
  const { name } = wish;
  const isNewProvince = !existsSync(join(root, 'workflows', name.province));
  refuse(root, wish, isNewProvince);
  const written = new Map<string, string>([
    [`bpmn/${name.path}.bpmn`, diagramText(wish)],
    ...below(`workflows/${name.path}`, { ...courseFiles(wish), ...lawFiles(wish) }),
    ...(isNewProvince ? below(`workflows/${name.province}`, provinceFiles(wish)) : []),
  ]);
  for (const listed of [...procedureLines(name), ...(isNewProvince ? provinceLines(name) : [])]) {
    const path = `workflows/${listed.file}`;
    written.set(path, withLine(written.get(path) ?? readFileSync(join(root, path), 'utf8'), listed));
  }
  for (const [path, text] of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...written.keys()];
}

function refuse(root: string, { name: { path, id }, prefix, province }: Wish, isNewProvince: boolean): void {
  for (const present of [`bpmn/${path}.bpmn`, `workflows/${path}`]) {
    if (existsSync(join(root, present))) throw new Error(`${id} 已存在：${present}；新版请用新的年份 / ${id} exists already: ${present}; a new edition has a year of its own`);
  }
  const taken = sourceFiles(root, 'workflows').find(({ text }) => text.includes(`caseNumberPrefix: '${prefix}'`));
  if (taken !== undefined) throw new Error(`收件编号前缀 ${prefix} 已用于 ${taken.path}；请用 --prefix 另选 / the prefix ${prefix} of case numbers belongs to ${taken.path}; choose another with --prefix`);
  if (isNewProvince && province.organCode === '') throw new Error('新省份须用 --organ-code 填写省级机关代字 / a province that is new needs the 代字 of its authority: --organ-code');
}

function below(folder: string, files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text] as const);
}
