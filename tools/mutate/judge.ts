import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiagramError } from '@beian/bpmn';
import { coursesIn } from '../conformance/course-files.js';
import { holdCourses } from '../conformance/hold-courses.js';
import { checkRuns } from '../diagrams/check-runs.js';
import { DIAGRAM_SETS, readDiagramSet, type DrawnProcess } from '../diagrams/diagram-sets.js';
import { generatedFiles } from '../diagrams/generated-files.js';
import { lintDiagram } from '../diagrams/lint.js';
import { CourseTypes } from './course-types.js';
import type { Mutant } from './mutant.js';
import type { PrivateCopy } from './private-copy.js';
import { runTests } from './run-tests.js';

const [SET] = DIAGRAM_SETS;

/** Runs the checks that must notice a mutant, the cheapest first, and names the first that does. */
export class Judge {
  private readonly types = new CourseTypes();

  constructor(private readonly copy: PrivateCopy) {}

  async killerOf({ file, text }: Mutant): Promise<string | null> {
    return this.copy.with(new Map([[file, text]]), async () => {
      const drawn = await this.drawn();
      if (drawn === null) return 'reading and exploring the diagrams';
      if (file.endsWith('.bpmn') && (await lintDiagram(this.copy.root, text)).length > 0) return 'bpmnlint';
      const modules = file.endsWith('.bpmn') ? this.modules(drawn) : new Map<string, string>();
      return this.copy.with(modules, async () => {
        if (this.types.fault(new Map([[file, text], ...modules])) !== null) return 'the compiler';
        if (holdCourses(drawn, coursesIn(this.copy.root, 'workflows')).length > 0) return 'the bijection';
        return runTests(this.copy.root);
      });
    });
  }

  private async drawn(): Promise<readonly DrawnProcess[] | null> {
    if (SET === undefined) throw new Error('no diagrams');
    try {
      const drawn = await readDiagramSet(this.copy.root, SET);
      checkRuns(drawn);
      return drawn;
    } catch (error) {
      if (error instanceof DiagramError) return null;
      throw error;
    }
  }

  /** The generated modules as they would be committed with the diagram. */
  private modules(drawn: readonly DrawnProcess[]): ReadonlyMap<string, string> {
    const folder = SET?.modules ?? '';
    return new Map([...generatedFiles(drawn)].map(([name, text]) => [`${folder}/${name}`, text] as const).filter(([path, text]) => readFileSync(join(this.copy.root, path), 'utf8') !== text));
  }
}
