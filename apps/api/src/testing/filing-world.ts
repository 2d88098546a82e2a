import { readFile } from 'node:fs/promises';
import { keepDiagrams, type CaseDependencies } from '@beian/cases';
import { InProcessCourse } from '../../../../libs/cases/src/testing/in-process-course.js';
import { seedTraining } from '../../../../tools/seed/training.mjs';
import { courses, modelOf } from '../../../../workflows/courses.js';
import { registry } from '../../../../workflows/index.js';
import { trainingData } from '../../../../workflows/training.js';
import type { Bell } from '../desk/case-desk.js';
import { startTestApi, type TestApi } from './api.js';
import { at, Browser, type Told } from './browser.js';

const drawings = new URL('../../../../bpmn/', import.meta.url);
export const trainingPassword = 'Training-2026';

/** The API with the training data and the real procedures; cases are carried out in this process. */
export class FilingWorld {
  engineIsAway = false;

  private constructor(readonly api: TestApi) {}

  static async open(): Promise<FilingWorld> {
    const running = new Map<string, Promise<InProcessCourse>>();
    const holder: { world: FilingWorld | null } = { world: null };
    const api = await startTestApi({
      registry,
      bell: (deps): Partial<Bell> => ({
        ring: async ({ caseId }) => {
          if (holder.world?.engineIsAway) return { state: 'saved' };
          const present = running.get(caseId);
          const next = present ? present.then((run) => run.goOn()) : begin(deps, caseId);
          running.set(caseId, next);
          await next;
          return { state: 'applied' };
        },
        resume: async (caseId) => void running.delete(caseId),
      }),
    });
    await seedTraining(api.data, registry.regions, trainingData);
    await keepDiagrams(api.deps.database.sql, registry, (id) => readFile(new URL(`${id.replace('_', '/').replaceAll('_', '-')}.bpmn`, drawings), 'utf8'));
    return (holder.world = new FilingWorld(api));
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  async person(username: string): Promise<Browser> {
    const browser = new Browser(this.api.app);
    const told = await browser.signIn(username, trainingPassword);
    if (told.status !== 201) throw new Error(`${username} cannot sign in: ${told.status}`);
    return browser;
  }
}

async function begin(deps: CaseDependencies, caseId: string): Promise<InProcessCourse> {
  const row = await deps.database.sql.row<{ process: string }>('select process_id as process from filing_case where id = $1', [caseId]);
  const course = courses[row?.process ?? ''];
  if (course === undefined) throw new Error(`no course of case ${caseId}`);
  return course.with((one) => InProcessCourse.begin(deps, one, modelOf, caseId));
}

export const idOf = (told: Told, ...path: readonly (string | number)[]): string => String(at(told.body, ...path));
