import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/tasks.js';

export function RuleList({ rules }: { readonly rules: TaskDetail['rules'] }) {
  const { t } = useTranslation();
  if (rules.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('officer.noRules')} />;
  return rules.map((rule) => <p key={rule.id} className="rule-text"><span className="rule-tag">{rule.id}</span> {rule.text}</p>);
}
