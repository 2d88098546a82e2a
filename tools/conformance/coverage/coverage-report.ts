import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessModel } from '@beian/bpmn';
import { coverageSvg, escaped } from './coverage-svg.js';
import { idsOf, type Coverage } from './coverage.js';
import { readDrawing } from './drawing.js';
import type { CoverageException } from './exceptions.js';

export interface DrawnDiagramFile {
  readonly path: string;
  readonly xml: string;
  readonly model: ProcessModel;
}

const STYLE = `body{font:14px/1.5 system-ui,sans-serif;margin:2rem}section{overflow:auto;margin:2rem 0;border-top:1px solid #ccc}
svg text{font-size:10px;text-anchor:middle;fill:#222}.count{font-weight:600}
.flow polyline{fill:none;stroke:#2f7d4f;stroke-width:1.5}.element rect,.element polygon,.element circle{fill:#e9f6ee;stroke:#2f7d4f;stroke-width:1.5}
.missed polyline,.missed rect,.missed polygon,.missed circle{stroke:#c0261c;stroke-width:3;stroke-dasharray:6 4}.missed rect,.missed polygon,.missed circle{fill:#fdecea}
.excused polyline,.excused rect,.excused polygon,.excused circle{stroke:#777;stroke-dasharray:2 3}.excused rect,.excused polygon,.excused circle{fill:#eee}`;

/** Writes `diagram-coverage.json` and one page with every diagram drawn, a number at each element and flow. */
export async function writeCoverageReport(folder: string, files: readonly DrawnDiagramFile[], coverage: Coverage, exceptions: readonly CoverageException[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const figures = files.map(({ path, model }) => ({ diagram: path, process: model.id, ...figuresOf(model, coverage), counts: Object.fromEntries(idsOf(model).map((id) => [id, coverage.count(model.id, id)])) }));
  writeFileSync(join(folder, 'diagram-coverage.json'), `${JSON.stringify({ diagrams: figures, exceptions }, null, 2)}\n`);
  const sections = await Promise.all(files.map(async (file) => section(file, coverage, exceptions)));
  writeFileSync(join(folder, 'diagram-coverage.html'), page(sections));
}

export function figuresOf(model: ProcessModel, coverage: Coverage): { readonly elementsAndFlows: number; readonly gone: number } {
  const ids = idsOf(model);
  return { elementsAndFlows: ids.length, gone: ids.filter((id) => coverage.count(model.id, id) > 0).length };
}

async function section({ path, xml, model }: DrawnDiagramFile, coverage: Coverage, exceptions: readonly CoverageException[]): Promise<string> {
  const excused = exceptions.filter(({ process }) => process === model.id);
  const svg = coverageSvg(model, await readDrawing(xml), (id) => ({ count: coverage.count(model.id, id), excused: excused.some((one) => one.id === id) }));
  const { elementsAndFlows, gone } = figuresOf(model, coverage);
  const reasons = excused.map(({ id, reason }) => `<li>${escaped(id)}: ${escaped(reason)}</li>`).join('');
  return `<section><h2>${escaped(model.name.zh)} · ${escaped(model.name.en)}</h2><p>${escaped(path)} — ${gone} / ${elementsAndFlows}</p>${reasons === '' ? '' : `<ul>${reasons}</ul>`}${svg}</section>`;
}

function page(sections: readonly string[]): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>流程图覆盖 · Diagram coverage</title><style>${STYLE}</style></head><body>
<h1>流程图覆盖 · Diagram coverage</h1>
<p>数字为测试中经过的次数；红色虚线为从未经过。 Numbers say how often tests went through; red and dashed was never gone through.</p>
<svg width="0" height="0" aria-hidden="true"><defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#555"/></marker></defs></svg>
${sections.join('\n')}
</body></html>
`;
}
