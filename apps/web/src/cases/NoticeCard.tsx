import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseNotice } from '../api/notices.js';
import { occupationName } from '../filings/occupation-name.js';
import { useSigns } from '../i18n/use-text.js';
import { dateTimeOf } from '../time/format.js';

const COLOURS = { open: 'processing', closed: 'default', superseded: 'warning' } as const;

/** One publication: what was shown, until when, and the proof of it. */
export function NoticeCard({ notice }: { readonly notice: CaseNotice }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const { title, number, state, publishingBody, publishedAt, lastDay, remainingWorkdays, provisional, paragraphs, subjects, shownSha256 } = notice;
  return (
    <section className="notice">
      <h2 className="notice-head">{title} <span className="num">{number}</span> <Tag color={COLOURS[state]}>{t(`notices.state.${state}`)}</Tag></h2>
      <p className="num">
        {t('notices.published', { body: publishingBody, time: dateTimeOf(publishedAt) })} · {t('notices.until', { day: lastDay })}
        {state === 'open' && <b> · {t('notices.remaining', { count: remainingWorkdays })}</b>}
      </p>
      {provisional && state === 'open' && <p className="clock-paused">{t('notices.provisional')}</p>}
      <details>
        <summary>{t('notices.shown')}</summary>
        {paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        {subjects.map(({ institution, uscc, lines }) => (
          <p key={uscc}>{institution} <span className="num">{uscc}</span>{signs.colon}{lines.map((line) => `${line.code} ${occupationName(line, signs)}${signs.open}${line.levels.join(signs.comma)}${signs.close}`).join(signs.semicolon)}</p>
        ))}
        <p className="muted num notice-proof">{t('notices.proof', { hash: shownSha256 })}</p>
      </details>
    </section>
  );
}
