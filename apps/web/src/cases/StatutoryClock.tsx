import { PauseCircleOutlined, QuestionCircleOutlined } from '../theme/icons.js';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatutoryClock as Clock } from '../api/cases.js';
import { useText } from '../i18n/use-text.js';
import { PressedPanel } from '../shell/PressedPanel.js';
import { dateOf } from '../time/format.js';
import { LegalLimit } from './LegalLimit.js';
import { lazyDialog } from '../shell/lazy-part.js';

const SupposedClockDialog = lazyDialog('supposed-clock', async () => (await import('./SupposedClockDialog.js')).SupposedClockDialog);

/** Gross and net days, what remains, and why the clock stands still when it does. */
export function StatutoryClock({ caseId, clock, maySuppose }: { readonly caseId: string; readonly clock: Clock; readonly maySuppose: boolean }) {
  const { t } = useTranslation();
  const text = useText();
  const [supposing, setSupposing] = useState(false);
  const [asking, setAsking] = useState(false);
  const suppose = maySuppose && clock.state !== 'stopped' && (
    <>
      <Button size="small" onClick={() => setSupposing(true)}>{t('cases.supposed.open')}</Button>
      {supposing && <SupposedClockDialog caseId={caseId} clock={clock} onClose={() => setSupposing(false)} />}
    </>
  );
  if (clock.due === null && clock.gross === 0) return <><p className="muted">{t('cases.noClock')}</p><p className="muted"><LegalLimit limit={clock.limit} /></p>{suppose}</>;
  const { remaining } = clock;
  const stopped = clock.state === 'stopped';
  return (
    <div className="clock">
      {remaining !== null && <div className={remaining < 0 ? 'clock-remaining due-late' : 'clock-remaining'}>{remaining < 0 ? t('cases.overdueDays', { count: -remaining }) : stopped ? t('cases.clockKept') : t('cases.remaining', { count: remaining })}</div>}
      <div><LegalLimit limit={clock.limit} /></div>
      {clock.due !== null && !stopped && <div className="num">{t('cases.clockDue', { date: dateOf(clock.due) })}</div>}
      {clock.pausedBy !== null && <div className="clock-paused"><PauseCircleOutlined /> {t('cases.paused', { why: text(clock.pausedBy) })}</div>}
      <div className="muted num">{t('cases.net', { count: clock.net })} · {t('cases.gross', { count: clock.gross })}
        <PressedPanel label={t('cases.why')} open={asking} onOpen={setAsking} content={<div style={{ maxWidth: 320 }}>{t('cases.whyText')}</div>} type="text" size="small" icon={<QuestionCircleOutlined />} aria-label={t('cases.why')} />
      </div>
      {suppose}
    </div>
  );
}
