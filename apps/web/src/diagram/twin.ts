import type { TFunction } from 'i18next';
import type { CaseDiagram } from '../api/diagrams.js';
import type { Bilingual } from '../api/types.js';
import { dateTimeOf, dueDateOf } from '../time/format.js';
import type { Course, Passage, ScopeCourse, StepState } from './case-course.js';
import { keyOf, passagesOf, stateOf, wasRepaired } from './case-course.js';
import type { OutlineBranch, OutlineStep } from './outline.js';
import { outlineOf } from './outline.js';
import type { Drawn, DrawnElement } from './read-diagram.js';
import { takenFlows } from './taken-flows.js';

export interface TwinLine {
  readonly key: string;
  /** The element it tells of, and in which scope; null for a way between two. */
  readonly element: string | null;
  readonly scope: string;
  readonly state: StepState | null;
  readonly name: string;
  /** State, people and dates in words. */
  readonly facts: readonly string[];
  readonly children: readonly TwinLine[];
}

export interface TwinWords {
  readonly t: TFunction;
  readonly text: (text: Bilingual | string | null | undefined) => string;
  readonly roleName: (role: string | null | undefined) => string;
}

export interface TwinOf {
  readonly pictures: ReadonlyMap<string, Drawn>;
  readonly course: Course;
  /** Who and what is waited for; only known of the present. */
  readonly waits: CaseDiagram['waits'];
  readonly words: TwinWords;
}

/** The same information as the drawing, as a nested list: steps, branches, calls, states, people, dates. */
export function twinOf(told: TwinOf, processId: string): readonly TwinLine[] {
  return new Twin(told).process(processId, []);
}

class Twin {
  constructor(private readonly told: TwinOf) {}

  process(processId: string, scope: readonly number[]): readonly TwinLine[] {
    const drawn = this.told.pictures.get(processId);
    if (!drawn) return [];
    const key = keyOf(scope);
    const course = this.told.course.scopes.find((each) => each.key === key);
    const taken = takenFlows(drawn, course);
    return outlineOf(drawn).map((step) => this.step(step, { drawn, course, taken, key }));
  }

  private step({ element, branches, goesTo }: OutlineStep, here: Here): TwinLine {
    const { text, t } = this.told.words;
    const passages = passagesOf(here.course, element.id);
    const state = stateOf(passages);
    const key = `${here.key} ${element.id}`;
    const repaired = wasRepaired(passages) ? [t('diagram.repaired')] : [];
    return {
      key, element: element.id, scope: here.key, state, name: text(element.name) || t(element.outgoing.length > 1 ? 'diagram.parallel' : 'diagram.merge'),
      facts: [t(`diagram.state.${state}`), ...repaired, ...(passages.length === 1 ? this.facts(passages[0]) : []), ...(goesTo ? [t('diagram.goesTo', { name: text(goesTo.name) || t('diagram.merge') })] : [])],
      children: [
        ...(passages.length > 1 ? passages.map((passage, index) => this.passage(passage, index, here, element)) : this.inside(element, passages[0], key)),
        ...branches.map((branch, index) => this.branch(branch, `${key} ${index}`, here, state)),
      ],
    };
  }

  /** One of several times that a token came here. */
  private passage(passage: Passage, index: number, { key }: Here, element: DrawnElement): TwinLine {
    const { t } = this.told.words;
    return {
      key: `${key} ${passage.activation}`, element: element.id, scope: key, state: passage.state, name: t('diagram.runs', { count: index + 1 }),
      facts: [t(`diagram.state.${passage.state}`), ...this.facts(passage)], children: this.inside(element, passage, `${key} ${passage.activation}`),
    };
  }

  private inside({ called }: DrawnElement, passage: Passage | undefined, key: string): readonly TwinLine[] {
    const run = called === null || !passage ? undefined : this.told.course.scopes.find(({ scope }) => scope.at(-1) === passage.activation);
    if (called === null || !run) return [];
    return this.process(called, run.scope).map((line) => ({ ...line, key: `${key} ${line.key}` }));
  }

  private branch({ flow, steps, goesTo }: OutlineBranch, key: string, here: Here, state: StepState): TwinLine {
    const { t, text } = this.told.words;
    const lines = steps.map((step) => this.step(step, here));
    const [border] = lines;
    const name = flow === null ? t('diagram.otherwise', { name: border?.name ?? '' }) : flow.name ? t('diagram.branch', { name: text(flow.name) }) : t('diagram.parallel');
    const way = flow === null ? (border?.state === 'done' ? 'flowTaken' : 'flowNot') : here.taken.has(flow.id) ? 'flowTaken' : state === 'ahead' || state === 'current' ? 'flowOpen' : 'flowNot';
    return {
      key, element: null, scope: here.key, state: null, name,
      facts: [t(`diagram.${flow === null && way === 'flowNot' && state !== 'done' && state !== 'cancelled' ? 'flowOpen' : way}`), ...(goesTo ? [t('diagram.goesTo', { name: text(goesTo.name) || t('diagram.merge') })] : [])],
      children: lines,
    };
  }

  private facts(passage: Passage | undefined): readonly string[] {
    if (!passage) return [];
    const { t, roleName } = this.told.words;
    const { since, until, entries, activation, state } = passage;
    const when = since === null ? (until === null ? [] : [t('diagram.at', { date: dateTimeOf(until) })]) : [t('diagram.from', { date: dateTimeOf(since) }), ...(until === null ? [] : [t('diagram.until2', { date: dateTimeOf(until) })])];
    const who = [...new Set(entries.filter(({ actor, role }) => actor !== null || role !== null).map(({ actor, role }) => [actor, roleName(role)].filter(Boolean).join(' ')))];
    const waits = state !== 'current' ? [] : this.told.waits.filter((wait) => wait.activation === activation).map((wait) => (wait.kind === 'timer'
      ? t('diagram.waitsTimer', { name: this.told.words.text(wait.name), date: dueDateOf(wait.dueAt) })
      : [t('diagram.waitsPerson', { who: [wait.who, roleName(wait.role)].filter(Boolean).join(' ') }), wait.dueAt === null ? '' : t('diagram.dueBy', { date: dueDateOf(wait.dueAt) }), wait.overdue ? t('diagram.overdue') : ''].filter(Boolean).join(' ')));
    return [...who, ...when, ...new Set(waits)];
  }
}

interface Here {
  readonly drawn: Drawn;
  readonly course: ScopeCourse | undefined;
  readonly taken: ReadonlySet<string>;
  readonly key: string;
}
