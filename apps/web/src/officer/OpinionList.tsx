import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Opinion } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';
import { dateTimeOf } from '../time/format.js';

export function OpinionList({ opinions }: { readonly opinions: readonly Opinion[] }) {
  const { t } = useTranslation();
  const text = useText();
  if (opinions.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('officer.noOpinions')} />;
  return opinions.map((opinion) => (
    <article key={`${opinion.element}${opinion.at}${opinion.actor}`} className="opinion">
      <b>{text(opinion.name)}</b> {opinion.outcome !== null && <span>· {text(opinion.outcome)}</span>}
      <div className="muted num">{opinion.onBehalfOf === null ? opinion.actor : t('cover.actor', { actor: opinion.actor, absent: opinion.onBehalfOf })} · {dateTimeOf(opinion.at)}</div>
      {opinion.text !== null && <p>{opinion.text}</p>}
    </article>
  ));
}
