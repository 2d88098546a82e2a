import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../api/drafts.js';
import { readFormerApplication } from '../api/drafts.js';
import type { FormData, FormSchema } from '../api/forms.js';
import { reuseFile } from '../api/library.js';
import { hasRole, useUser } from '../session/session-context.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateOf } from '../time/format.js';
import { answersFor, materialsFor } from './unanswered.js';

interface Props {
  readonly draft: Draft;
  readonly schema: FormSchema;
  readonly form: FormData;
  readonly onFill: (form: FormData) => void;
  readonly onRefresh: () => Promise<void>;
  readonly onTaken: () => void;
}

/** What was said and handed in with the last application is offered for what is still empty; nothing that is there is replaced. */
export function FormerApplication({ draft, schema, form, onFill, onRefresh, onTaken }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const mayAsk = hasRole(useUser(), 'applicantOperator', 'applicantAdmin');
  const { data } = useQuery({ queryKey: ['draft', draft.id, 'former'], queryFn: () => readFormerApplication(draft.id), enabled: mayAsk, staleTime: 300_000, retry: false });
  const former = data?.former ?? null;
  const answers = former === null ? {} : answersFor(schema, form, former.form);
  const materials = former === null ? [] : materialsFor(draft.materials, former.materials);
  const take = useMutation({
    mutationFn: async () => {
      onFill({ ...form, ...answers });
      for (const { materialId, files } of materials) for (const file of files) await reuseFile({ kind: 'drafts', id: draft.id }, materialId, file);
      if (materials.length > 0) await onRefresh();
    },
    onSuccess: () => {
      void message.success(t('institution.formerTaken'));
      onTaken();
    },
    onError: (error) => void message.error(failureText(error)),
  });
  const fields = Object.keys(answers);
  if (former === null || fields.length + materials.length === 0) return null;
  const what = [
    ...(fields.length > 0 ? [t('institution.formerFields', { count: fields.length })] : []), ...(materials.length > 0 ? [t('institution.formerMaterials', { count: materials.length })] : []),
  ].join(t('institution.formerAnd'));
  return (
    <Alert
      type="info" showIcon style={{ marginBottom: 16 }} title={t('institution.formerOffer', { caseNo: former.caseNo, date: dateOf(former.submittedAt), what })}
      action={<Button size="small" loading={take.isPending} onClick={() => take.mutate()}>{t('institution.formerTake')}</Button>}
    />
  );
}
