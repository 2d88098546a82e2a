import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readFormerApplication, readSubmissions } from '../api/cases.js';
import { FormerContext } from '../forms/former-context.js';
import { FormView } from '../forms/FormView.js';
import { RevealContext } from '../forms/reveal-context.js';
import { Link } from 'react-router';
import { desksOf, useUser } from '../session/session-context.js';
import { dateOf } from '../time/format.js';
import { Loaded } from '../shell/Loaded.js';

/** The application itself: the first form of the case. */
export function CaseApplication({ caseId, mayReveal }: { readonly caseId: string; readonly mayReveal: boolean }) {
  const { t } = useTranslation();
  const forOffice = desksOf(useUser()).some((desk) => desk === 'officer' || desk === 'supervisor');
  const { data } = useQuery({ queryKey: ['case', caseId, 'former-application'], queryFn: () => readFormerApplication(caseId), enabled: forOffice });
  const former = data?.former ?? null;
  const compared = useMemo(() => (former === null ? null : { form: former.form, changed: new Set(former.changed) }), [former]);
  const query = useQuery({ queryKey: ['case', caseId, 'submissions'], queryFn: () => readSubmissions(caseId) });
  return (
    <Loaded query={query}>
      {([first]) => (first?.schema ? <RevealContext value={mayReveal ? caseId : null}>{former !== null && <p className="muted"><Link to={`/cases/${former.caseId}`} className="num">{t('cases.comparedWith', { caseNo: former.caseNo, date: dateOf(former.submittedAt), count: former.changed.length })}</Link></p>}<FormerContext value={compared}><FormView schema={first.schema} form={first.form} /></FormerContext></RevealContext> : <Empty description={t('cases.noForms')} />)}
    </Loaded>
  );
}
