import { useQuery } from '@tanstack/react-query';
import { Collapse, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { readSubmissions } from '../api/cases.js';
import { FormView } from '../forms/FormView.js';
import { RevealContext } from '../forms/reveal-context.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { dateTimeOf } from '../time/format.js';

/** Everything that was filled in, step by step, with who and when. Protected values of the application, the first form, may be looked at. */
export function CaseForms({ caseId, mayReveal }: { readonly caseId: string; readonly mayReveal: boolean }) {
  const { t } = useTranslation();
  const text = useText();
  const { hash } = useLocation();
  const query = useQuery({ queryKey: ['case', caseId, 'submissions'], queryFn: () => readSubmissions(caseId) });
  return (
    <Loaded query={query}>
      {(submissions) => (submissions.length === 0
        ? <Empty description={t('cases.noForms')} />
        : (
          <Collapse
            defaultActiveKey={hash === '' ? submissions.slice(0, 1).map(({ id }) => id) : [hash.slice(1)]}
            items={submissions.map((submission, index) => ({
              key: submission.id, label: <b>{text(submission.name)}</b>, extra: <span className="muted num">{submission.actor} · {dateTimeOf(submission.at)}</span>,
              children: submission.schema ? <RevealContext value={mayReveal && index === 0 ? caseId : null}><FormView schema={submission.schema} form={submission.form} /></RevealContext> : <p className="muted">{t('cases.noForms')}</p>,
            }))}
          />
        ))}
    </Loaded>
  );
}
