import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ElementState, ProcessState } from '../api/diagrams.js';
import { dateTimeOf, dueDateOf } from '../time/format.js';
import type { DiagramElement } from './bpmn-viewer.js';

interface Props {
  readonly steps: readonly DiagramElement[];
  readonly state: ProcessState;
  readonly called: readonly ProcessState[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onEnter: (process: ProcessState) => void;
}

const SIGN = { done: '✓', current: '', cancelled: '✕', ahead: '' };
const WORD = { done: 'cases.legendDone', current: 'cases.legendCurrent', cancelled: 'cases.legendCancelled', ahead: 'cases.legendAhead' } as const;

function Facts({ element }: { readonly element: ElementState }) {
  const { t } = useTranslation();
  const facts = [
    element.since === null ? null : t('cases.since', { time: dateTimeOf(element.since) }),
    element.until === null ? null : t('cases.until', { time: dateTimeOf(element.until) }),
    element.dueAt === null || element.state !== 'current' ? null : t('cases.dueAt', { time: dueDateOf(element.dueAt) }),
    element.who === null ? null : t('cases.who', { who: element.who }),
    element.count > 1 ? t('cases.count', { count: element.count }) : null,
  ].filter((fact) => fact !== null);
  return <div className="muted num step-facts">{facts.join(' · ')}</div>;
}

/** The diagram told as a list: for the keyboard, for screen readers, and for who wants the dates. */
export function StepList({ steps, state, called, chosen, onChoose, onEnter }: Props) {
  const { t } = useTranslation();
  const rank = ({ id }: DiagramElement) => (state.elements[id] ? 0 : 1);
  const ordered = [...steps].sort((a, b) => rank(a) - rank(b) || (state.elements[a.id]?.since ?? '').localeCompare(state.elements[b.id]?.since ?? ''));
  return (
    <section className="diagram-steps" aria-label={t('cases.steps')} tabIndex={0}>
      <h3>{t('cases.steps')}</h3>
      <p className="muted">{t('cases.stepsLead')}</p>
      <ol>
        {ordered.map((step) => {
          const element = state.elements[step.id];
          const kind = element?.state ?? 'ahead';
          return (
            <li key={step.id} className={`diagram-step step-${kind}`}>
              <button type="button" aria-pressed={chosen === step.id} onClick={() => onChoose(step.id)}>
                <span className={`diagram-sign sign-${kind}`} aria-hidden="true">{SIGN[kind]}</span>
                <span>{step.name} <span className="sr-only">{t(WORD[kind])}</span></span>
              </button>
              {element && <Facts element={element} />}
              {called.filter(({ callElement }) => callElement === step.id).map((process, index, all) => (
                <Button key={process.scope.join('/')} size="small" type="link" onClick={() => onEnter(process)}>{t('cases.intoProcess', { name: step.name })}{all.length > 1 && ` · ${t('cases.instance', { count: index + 1 })}`}</Button>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
