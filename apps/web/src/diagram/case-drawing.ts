import type { CaseDiagram } from '../api/diagrams.js';
import { dueDateOf } from '../time/format.js';
import type { Passage, ScopeCourse } from './case-course.js';
import { passagesOf, stateOf, wasRepaired } from './case-course.js';
import type { Drawing, ElementLook } from './drawing.js';
import type { Drawn, DrawnElement } from './read-diagram.js';
import { takenFlows } from './taken-flows.js';
import type { TwinWords } from './twin.js';

const SIGN = { done: '✓', current: '●', ahead: '', cancelled: '✕' } as const;

export interface CaseMoment {
  readonly drawn: Drawn;
  readonly course: ScopeCourse | undefined;
  readonly waits: CaseDiagram['waits'];
  readonly words: TwinWords;
}

/** How a case looks on its diagram at a moment. */
export function caseDrawing(moment: CaseMoment): Drawing {
  const { drawn, course } = moment;
  const looks = new Map<string, ElementLook>();
  for (const element of drawn.elements.values()) looks.set(element.id, lookOf(element, passagesOf(course, element.id), moment));
  const told = course?.passages.filter(({ element }) => !/Gateway$/.test(drawn.elements.get(element)?.type ?? '')) ?? [];
  const current = told.find(({ state }) => state === 'current') ?? told.at(-1);
  return { looks, taken: takenFlows(drawn, course), focus: current?.element ?? null };
}

function lookOf({ name }: DrawnElement, passages: readonly Passage[], { waits, words }: CaseMoment): ElementLook {
  const { t, text } = words;
  const state = stateOf(passages);
  const times = passages.length > 1 ? `×${passages.length}` : '';
  const open = new Set(passages.filter((passage) => passage.state === 'current').map(({ activation }) => activation));
  const due = waits.find(({ activation, kind, dueAt }) => open.has(activation) && kind === 'person' && dueAt !== null);
  const repaired = wasRepaired(passages);
  const dueText = due ? (due.overdue ? t('diagram.overdue') : t('diagram.dueBy', { date: dueDateOf(due.dueAt).slice(5) })) : null;
  return {
    marker: `is-${state}`, label: [text(name) || t('diagram.merge'), t(`diagram.state.${state}`), dueText, repaired ? t('diagram.repaired') : null].filter(Boolean).join(' · '),
    badge: state === 'ahead' ? null : { text: `${SIGN[state]}${times}`, className: `sign-${state}` },
    note: repaired ? { text: t('diagram.repaired'), className: 'note-repaired' } : dueText === null ? null : { text: dueText, className: due?.overdue === true ? 'note-overdue' : 'note-due' },
  };
}
