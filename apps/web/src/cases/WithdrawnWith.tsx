import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseDetail } from '../api/cases.js';
import { useText } from '../i18n/use-text.js';
import { RuleTag } from '../rules/RuleTag.js';

/** Nobody withdrew this case: the filing it is about is given up in another one. */
export function WithdrawnWith({ by: { rule, caseId, caseNo, procedureTitle } }: { readonly by: NonNullable<CaseDetail['withdrawnWith']> }) {
  const { t } = useTranslation();
  const text = useText();
  return <p>{t('cases.withdrawnWith', { title: text(procedureTitle) })} <Link to={`/cases/${caseId}`} className="num">{caseNo}</Link> <RuleTag id={rule} /></p>;
}
