import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';

/** The rules of the step in their own words, with the document each stands in. */
export function RuleList({ rules }: { readonly rules: TaskDetail['rules'] }) {
  const { t } = useTranslation();
  const text = useText();
  if (rules.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('officer.noRules')} />;
  return rules.map(({ id, text: worded, source }) => (
    <p key={id} className="rule-text"><span className="rule-tag">{id}</span> {worded && text(worded)} <span className="muted">{source ?? t('officer.assumedRule')}</span></p>
  ));
}
