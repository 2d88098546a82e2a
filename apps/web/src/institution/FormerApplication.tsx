import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { readFormerApplication } from '../api/drafts.js';
import type { FormData } from '../api/forms.js';
import { isEmpty } from '../forms/conditions.js';
import { hasRole, useUser } from '../session/session-context.js';
import { dateOf } from '../time/format.js';

interface Props {
  readonly draftId: string;
  readonly form: FormData;
  readonly onFill: (form: FormData) => void;
}

/** What was said in the last application is offered for what is still empty; nothing typed is overwritten. */
export function FormerApplication({ draftId, form, onFill }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const mayAsk = hasRole(useUser(), 'applicantOperator', 'applicantAdmin');
  const { data } = useQuery({ queryKey: ['draft', draftId, 'former'], queryFn: () => readFormerApplication(draftId), enabled: mayAsk, staleTime: 300_000, retry: false });
  const former = data?.former;
  if (!former) return null;
  const known: FormData = former.form;
  const fitting = Object.entries(known).filter(([key, value]) => isEmpty(form[key]) && !isEmpty(value));
  if (fitting.length === 0) return null;
  const take = () => {
    onFill({ ...form, ...Object.fromEntries(fitting) });
    message.success(t('institution.formerTaken', { count: fitting.length }));
  };
  return (
    <Alert
      type="info" showIcon style={{ marginBottom: 16 }} title={t('institution.formerOffer', { caseNo: former.caseNo, date: dateOf(former.submittedAt), count: fitting.length })}
      action={<Button size="small" onClick={take}>{t('institution.formerTake')}</Button>}
    />
  );
}
