import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StepSign } from './StepSign.js';
import type { TwinLine } from './twin.js';

interface Props {
  readonly lines: readonly TwinLine[];
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (line: TwinLine) => void;
}

/** Branches that nobody went are closed at first; where the case was or is stands open. */
const isLive = ({ state, children }: TwinLine): boolean => state === 'current' || state === 'done' || children.some(isLive);

const openKeys = (lines: readonly TwinLine[], all: boolean): readonly string[] =>
  lines.flatMap((line) => (line.children.length > 0 && (all || isLive(line)) ? [line.key, ...openKeys(line.children, all)] : []));

const visible = (lines: readonly TwinLine[], open: ReadonlySet<string>): readonly TwinLine[] => lines.flatMap((line) => [line, ...(open.has(line.key) ? visible(line.children, open) : [])]);

function parentOf(lines: readonly TwinLine[], key: string): TwinLine | undefined {
  for (const line of lines) {
    if (line.children.some((child) => child.key === key)) return line;
    const found = parentOf(line.children, key);
    if (found) return found;
  }
  return undefined;
}

/** The diagram in words: a tree that the keyboard walks and the printer prints. */
export function TextTwin({ lines, label, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const tree = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(openKeys(lines, false)));
  const [focused, setFocused] = useState<string | null>(null);
  const shown = visible(lines, open);
  const active = shown.some(({ key }) => key === focused) ? focused : (shown[0]?.key ?? null);

  const focus = (line: TwinLine | undefined) => {
    if (!line) return;
    setFocused(line.key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(line.key)}"]`)?.focus();
  };
  const toggle = (key: string, opened: boolean) => setOpen((now) => new Set(opened ? [...now, key] : [...now].filter((other) => other !== key)));

  const onKey = (event: KeyboardEvent, line: TwinLine) => {
    const index = shown.findIndex(({ key }) => key === line.key);
    const isOpen = open.has(line.key);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(shown[index + 1]), ArrowUp: () => focus(shown[index - 1]), Home: () => focus(shown[0]), End: () => focus(shown.at(-1)),
      ArrowRight: () => (line.children.length > 0 && !isOpen ? toggle(line.key, true) : focus(line.children[0])),
      ArrowLeft: () => (line.children.length > 0 && isOpen ? toggle(line.key, false) : focus(parentOf(lines, line.key))),
      Enter: () => onChoose(line), ' ': () => onChoose(line),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const item = (line: TwinLine) => {
    const isOpen = open.has(line.key);
    const group = `${id}-${line.key}`.replaceAll(/[^\w-]/g, '_');
    const parent = line.children.length > 0;
    return (
      <li key={line.key} role="none" className={`twin-item ${parent && !isOpen ? 'twin-closed' : ''} ${line.state === null ? 'twin-way' : `twin-${line.state}`}`}>
        <div
          role="treeitem" data-key={line.key} tabIndex={line.key === active ? 0 : -1} aria-selected={line.element !== null && `${line.scope} ${line.element}` === chosen} className="twin-line"
          {...(parent ? { 'aria-expanded': isOpen, 'aria-owns': group } : {})} onKeyDown={(event) => onKey(event, line)} onFocus={() => setFocused(line.key)} onClick={() => onChoose(line)}
        >
          <span className="twin-turn" aria-hidden="true" onClick={(event) => {
            event.stopPropagation();
            toggle(line.key, !isOpen);
          }}>{parent ? (isOpen ? '▾' : '▸') : ''}</span>
          {line.state !== null && <StepSign state={line.state} />}
          <span className="twin-said"><span className="twin-name">{line.name}</span> <span className="twin-facts num">{line.facts.join(' · ')}</span></span>
        </div>
        {parent && <ul role="group" id={group}>{line.children.map(item)}</ul>}
      </li>
    );
  };

  return (
    <section className="twin" aria-label={t('diagram.twin')}>
      <div className="twin-head">
        <h3>{t('diagram.twin')}</h3>
        <span className="twin-tools">
          <Button size="small" onClick={() => setOpen(new Set(openKeys(lines, true)))}>{t('diagram.expandAll')}</Button>
          <Button size="small" onClick={() => setOpen(new Set())}>{t('diagram.collapseAll')}</Button>
          <Button size="small" onClick={() => window.print()}>{t('diagram.twinPrint')}</Button>
        </span>
      </div>
      <p className="muted">{t('diagram.twinLead')}</p>
      <ul role="tree" aria-label={label} ref={tree}>{lines.map(item)}</ul>
    </section>
  );
}
