import { useTranslation } from 'react-i18next';
import type { RuleText } from '../api/rules.js';
import { useText } from '../i18n/use-text.js';

export function RuleWording({ rule: { id, text: worded, source } }: { readonly rule: RuleText }) {
  const { t } = useTranslation();
  const text = useText();
  return <p className="rule-text"><span className="rule-id">{id}</span> {worded && text(worded)} <span className="muted">{source ?? t('rules.assumed')}</span></p>;
}
