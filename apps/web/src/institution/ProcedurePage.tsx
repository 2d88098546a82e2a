import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Procedure } from '../api/procedures.js';
import { readProcedure } from '../api/procedures.js';
import { useText } from '../i18n/use-text.js';
import { useUser } from '../session/session-context.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import './institution.css';
import { ApplicantChoice, applicantsOf } from './ApplicantChoice.js';
import { FilingChoice } from './FilingChoice.js';
import { IntakeTimes } from './IntakeTimes.js';
import { ProcedureFacts } from './ProcedureFacts.js';
import { useBeginDraft } from './use-begin-draft.js';
import { useWhether } from './use-whether.js';

function ProcedureView({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation();
  const text = useText();
  const begin = useBeginDraft();
  const whether = useWhether(procedure);
  const applicants = applicantsOf(useUser(), procedure.id);
  const [chosen, setChosen] = useState(applicants[0]?.id);
  const about = chosen === undefined ? {} : { institutionId: chosen };
  const apply = procedure.available && !procedure.concernsFiling ? <Button type="primary" size="large" loading={begin.isPending} onClick={() => begin.mutate({ procedureId: procedure.id, ...about })}>{t('institution.apply')}</Button> : undefined;
  return (
    <>
      <PageHead title={text(procedure.title)} lead={text(procedure.summary)} actions={apply} />
      {!procedure.available && <Alert type="info" showIcon style={{ marginBottom: 16 }} title={whether} />}
      {procedure.available && <ApplicantChoice applicants={applicants} chosen={chosen} onChoose={setChosen} />}
      <IntakeTimes procedure={procedure} />
      {procedure.available && procedure.concernsFiling && <FilingChoice institution={chosen} busy={begin.isPending} onChoose={(filingId) => begin.mutate({ procedureId: procedure.id, filingId, ...about })} />}
      <ProcedureFacts procedure={procedure} />
    </>
  );
}

export default function ProcedurePage() {
  const { procedureId = '' } = useParams();
  const query = useQuery({ queryKey: ['procedure', procedureId], queryFn: () => readProcedure(procedureId), staleTime: 300_000 });
  return <Loaded page query={query} rows={12}>{(procedure) => <ProcedureView procedure={procedure} />}</Loaded>;
}
