import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiagramError } from '@beian/bpmn';
import { coursesIn } from '../conformance/course-files.js';
import { faultText, holdCourses } from '../conformance/hold-courses.js';
import { checkRuns } from '../diagrams/check-runs.js';
import { DIAGRAM_SETS, readDiagramSet, type DrawnProcess } from '../diagrams/diagram-sets.js';
import { generatedFiles } from '../diagrams/generated-files.js';
import { lintDiagram } from '../diagrams/lint.js';
import { CourseTypes } from './course-types.js';
import type { Killer, SpoiltFile } from './mutant.js';
import type { PrivateCopy } from './private-copy.js';
import { CourseTests } from './course-tests.js';

const [SET] = DIAGRAM_SETS;

/** Runs the checks that must notice a mutant, the cheapest first, and names the first that does. */
export class Judge {
  private readonly types = new CourseTypes();

  private readonly tests: CourseTests;

  constructor(private readonly copy: PrivateCopy) {
    this.tests = new CourseTests(copy.root);
  }

  async killerOf({ file, text }: SpoiltFile): Promise<Killer | null> {
    return this.copy.with(new Map([[file, text]]), async () => {
      const drawn = await this.drawn(file);
      if ('check' in drawn) return drawn;
      const isDiagram = file.endsWith('.bpmn');
      const [finding] = isDiagram ? await lintDiagram(this.copy.root, text) : [];
      if (finding !== undefined) return { check: 'bpmnlint', says: finding };
      const modules = isDiagram ? this.modules(drawn) : new Map<string, string>();
      return this.copy.with(modules, () => this.held(drawn, new Map([[file, text], ...modules])));
    });
  }

  private async held(drawn: readonly DrawnProcess[], files: ReadonlyMap<string, string>): Promise<Killer | null> {
    const [fault] = holdCourses(drawn, coursesIn(this.copy.root, 'workflows'));
    if (fault !== undefined) return { check: 'the bijection', says: faultText(fault) };
    const wrong = this.types.fault(files);
    return wrong === null ? this.tests.killer() : { check: 'the compiler', says: wrong };
  }

  /** All diagrams, of which only the spoilt one is explored. */
  private async drawn(file: string): Promise<readonly DrawnProcess[] | Killer> {
    if (SET === undefined) throw new Error('no diagrams');
    try {
      const drawn = await readDiagramSet(this.copy.root, SET);
      checkRuns(drawn.filter(({ path }) => path === file));
      return drawn;
    } catch (error) {
      if (error instanceof DiagramError) return { check: 'reading and exploring the diagrams', says: error.message.split('\n')[0] ?? '' };
      throw error;
    }
  }

  /** The generated modules as they would be committed with the diagram. */
  private modules(drawn: readonly DrawnProcess[]): ReadonlyMap<string, string> {
    const folder = SET?.modules ?? '';
    return new Map([...generatedFiles(drawn)].map(([name, text]) => [`${folder}/${name}`, text] as const).filter(([path, text]) => readFileSync(join(this.copy.root, path), 'utf8') !== text));
  }
}
