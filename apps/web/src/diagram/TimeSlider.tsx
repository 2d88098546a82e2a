import { Button } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../api/cases.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { zhCN } from '../i18n/zh-CN/index.js';
import { dateTimeOf } from '../time/format.js';
import type { CaseRecord } from './case-record.js';
import { papersUntil, stateAt } from './case-record.js';
import { PaperLinks } from './PaperLinks.js';

type Kind = keyof (typeof zhCN)['cases']['kind'];
const isKind = (kind: string): kind is Kind => kind in zhCN.cases.kind;
const BEAT_MS = 900;

interface Props {
  readonly record: CaseRecord;
  /** Number of the entry shown; null is now. */
  readonly at: number | null;
  readonly onAt: (at: number | null) => void;
}

/** Replays the case step by step; the range takes the arrow keys by itself. */
export function TimeSlider({ record, at, onAt }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const roleName = useRoleName();
  const id = useId();
  const [playing, setPlaying] = useState(false);
  const { entries } = record;
  const last = entries.length;
  const index = at === null ? last : entries.filter(({ seq }) => seq <= at).length;
  const entry = entries[index - 1] ?? null;
  const go = (to: number) => onAt(to >= last ? null : (entries[Math.max(1, to) - 1]?.seq ?? null));

  useEffect(() => {
    if (!playing) return undefined;
    const beat = setTimeout(() => {
      go(index + 1);
      if (index + 1 >= last) setPlaying(false);
    }, BEAT_MS);
    return () => clearTimeout(beat);
  });

  const play = () => {
    if (!playing && at === null) go(1);
    setPlaying(!playing);
  };
  const words = (told: TimelineEntry | null) => (told === null ? t('diagram.before') : [text(told.name), isKind(told.kind) ? t(`cases.kind.${told.kind}`) : '', [told.actor, roleName(told.role)].filter(Boolean).join(' ')].filter(Boolean).join(' · '));
  const papers = papersUntil(record, entry);
  const state = text(stateAt(entries, entry));
  return (
    <section className={`slider ${at === null ? '' : 'slider-past'}`} aria-label={t('diagram.slider')}>
      <div className="slider-row">
        <Button size="small" onClick={play}>{t(playing ? 'diagram.pause' : 'diagram.play')}</Button>
        <Button size="small" disabled={index <= 1} onClick={() => go(index - 1)}>{t('diagram.previous')}</Button>
        <input
          id={id} type="range" min={1} max={Math.max(1, last)} value={index} aria-label={t('diagram.slider')} aria-valuetext={`${t('diagram.step', { at: index, all: last })} · ${dateTimeOf(entry?.legalAt)} · ${words(entry)}`}
          onChange={(event) => {
            setPlaying(false);
            go(Number(event.target.value));
          }}
        />
        <Button size="small" disabled={index >= last} onClick={() => go(index + 1)}>{t('diagram.next')}</Button>
        <Button size="small" disabled={at === null} onClick={() => onAt(null)}>{t('diagram.toNow')}</Button>
      </div>
      <div className="slider-told">
        <span className="num slider-when">{at === null ? t('diagram.now') : dateTimeOf(entry?.legalAt)}</span>
        <span><span className="muted num">{t('diagram.step', { at: index, all: last })}</span> <b>{words(entry)}</b></span>
        {state !== '' && <span>{t('diagram.stateThen')}{signs.colon}<b>{state}</b></span>}
        <details>
          <summary>{t('diagram.existing')}{signs.colon}{t('diagram.formsThen', { count: papers.submissions.length })} · {t('diagram.documentsThen', { count: papers.documents.length })}</summary>
          <PaperLinks caseId={record.caseId} papers={papers} />
        </details>
      </div>
    </section>
  );
}
