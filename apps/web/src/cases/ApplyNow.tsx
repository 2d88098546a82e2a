import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../api/cases.js';
import { useBeginDraft } from '../institution/use-begin-draft.js';
import { hasRole, useUser } from '../session/session-context.js';

/** A case that waits for its application: who may write it begins here, the others read what it waits for. */
export function ApplyNow({ awaited: { procedureId, awaits } }: { readonly awaited: Pick<CaseRow, 'procedureId' | 'awaits'> }) {
  const { t } = useTranslation();
  const begin = useBeginDraft();
  const filingId = awaits?.filingId ?? null;
  const may = hasRole(useUser(), 'applicantOperator', 'applicantAdmin');
  if (filingId === null || !may) return <span>{t('cases.awaits')}</span>;
  return <Button size="small" type="primary" loading={begin.isPending} onClick={() => begin.mutate({ procedureId, filingId })}>{t('cases.apply')}</Button>;
}
