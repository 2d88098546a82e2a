import { useQuery } from '@tanstack/react-query';
import { Collapse, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { readSubmissions } from '../api/cases.js';
import { FormView } from '../forms/FormView.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { dateTimeOf } from '../time/format.js';

/** Everything that was filled in, step by step, with who and when. */
export function CaseForms({ caseId }: { readonly caseId: string }) {
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
            items={submissions.map((submission) => ({
              key: submission.id, label: <b>{text(submission.name)}</b>, extra: <span className="muted num">{submission.actor} · {dateTimeOf(submission.at)}</span>,
              children: submission.schema ? <FormView schema={submission.schema} form={submission.form} /> : <p className="muted">{t('cases.noForms')}</p>,
            }))}
          />
        ))}
    </Loaded>
  );
}
