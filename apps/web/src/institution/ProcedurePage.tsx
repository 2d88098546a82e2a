import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { createDraft } from '../api/drafts.js';
import type { Procedure } from '../api/procedures.js';
import { readProcedure } from '../api/procedures.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { useFailureText } from '../shell/use-failure-text.js';
import './institution.css';
import { FilingChoice } from './FilingChoice.js';
import { ProcedureFacts } from './ProcedureFacts.js';

function ProcedureView({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: (filingId: string | null) => createDraft(procedure.id, filingId === null ? {} : { filingId }),
    onSuccess: async (draft) => {
      await client.invalidateQueries({ queryKey: ['drafts'] });
      await navigate(`/institution/drafts/${draft.id}`);
    },
    onError: (error) => void message.error(failureText(error)),
  });
  const apply = procedure.available && !procedure.concernsFiling ? <Button type="primary" size="large" loading={start.isPending} onClick={() => start.mutate(null)}>{t('institution.apply')}</Button> : undefined;
  return (
    <>
      <PageHead title={text(procedure.title)} lead={text(procedure.summary)} actions={apply} />
      {procedure.available && procedure.concernsFiling && <FilingChoice busy={start.isPending} onChoose={start.mutate} />}
      <ProcedureFacts procedure={procedure} />
    </>
  );
}

export default function ProcedurePage() {
  const { procedureId = '' } = useParams();
  const query = useQuery({ queryKey: ['procedure', procedureId], queryFn: () => readProcedure(procedureId), staleTime: 300_000 });
  return <Loaded page query={query} rows={12}>{(procedure) => <ProcedureView procedure={procedure} />}</Loaded>;
}
