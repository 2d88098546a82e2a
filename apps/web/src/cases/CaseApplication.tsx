import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { readSubmissions } from '../api/cases.js';
import { FormView } from '../forms/FormView.js';
import { RevealContext } from '../forms/reveal-context.js';
import { Loaded } from '../shell/Loaded.js';

/** The application itself: the first form of the case. */
export function CaseApplication({ caseId, mayReveal }: { readonly caseId: string; readonly mayReveal: boolean }) {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['case', caseId, 'submissions'], queryFn: () => readSubmissions(caseId) });
  return (
    <Loaded query={query}>
      {([first]) => (first?.schema ? <RevealContext value={mayReveal ? caseId : null}><FormView schema={first.schema} form={first.form} /></RevealContext> : <Empty description={t('cases.noForms')} />)}
    </Loaded>
  );
}
