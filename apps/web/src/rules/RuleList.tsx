import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RuleText } from '../api/rules.js';
import { RuleWording } from './RuleWording.js';

/** The rules of the step in their own words, with the document each stands in. */
export function RuleList({ rules }: { readonly rules: readonly RuleText[] }) {
  const { t } = useTranslation();
  if (rules.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('rules.none')} />;
  return rules.map((rule) => <RuleWording key={rule.id} rule={rule} />);
}
