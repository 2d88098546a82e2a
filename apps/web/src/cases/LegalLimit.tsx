import { useTranslation } from 'react-i18next';
import type { CaseLimit } from '../api/cases.js';
import { useText } from '../i18n/use-text.js';
import { RuleTag } from '../rules/RuleTag.js';

/** The working days that the law gives for the whole case, or that it gives none, under which rule. */
export function LegalLimit({ limit: { workdays, rule, text: said } }: { readonly limit: CaseLimit }) {
  const { t } = useTranslation();
  const text = useText();
  return <span>{workdays === null ? text(said) : t('cases.legalLimit', { what: text(said), count: workdays })}{rule !== null && <> <RuleTag id={rule} /></>}</span>;
}
