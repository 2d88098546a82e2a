import { useQuery } from '@tanstack/react-query';
import { Empty, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TimelineEntry } from '../api/cases.js';
import { readTimeline } from '../api/cases.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useText } from '../i18n/use-text.js';
import { zhCN } from '../i18n/zh-CN/index.js';
import { Loaded } from '../shell/Loaded.js';
import { dateTimeOf } from '../time/format.js';

type Kind = keyof (typeof zhCN)['cases']['kind'];

const isKind = (kind: string): kind is Kind => kind in zhCN.cases.kind;

function Entry({ caseId, entry }: { readonly caseId: string; readonly entry: TimelineEntry }) {
  const { t } = useTranslation();
  const text = useText();
  const roleName = useRoleName();
  const actor = entry.actor !== null && entry.onBehalfOf !== null ? t('cover.actor', { actor: entry.actor, absent: entry.onBehalfOf }) : entry.actor;
  const who = [actor, roleName(entry.role), entry.organisation].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <div className="timeline-entry">
      <b>{text(entry.name)}</b> {isKind(entry.kind) && <span>{t(`cases.kind.${entry.kind}`)}</span>} <time className="muted num">{dateTimeOf(entry.at)}</time>
      {who !== '' && <div>{t('cases.byActor', { actor: who })}</div>}
      {dateTimeOf(entry.legalAt) !== dateTimeOf(entry.at) && <div className="muted num">{t('cases.legalAt', { time: dateTimeOf(entry.legalAt) })}</div>}
      {entry.submissionId && <Link to={`/cases/${caseId}/forms#${entry.submissionId}`}>{t('cases.showForm')}</Link>}
    </div>
  );
}

export function CaseTimeline({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['case', caseId, 'timeline'], queryFn: () => readTimeline(caseId) });
  return (
    <Loaded query={query}>
      {(entries) => (entries.length === 0
        ? <Empty description={t('cases.noTimeline')} />
        : <Timeline items={entries.map((entry) => ({ key: entry.seq, content: <Entry caseId={caseId} entry={entry} /> }))} />)}
    </Loaded>
  );
}
