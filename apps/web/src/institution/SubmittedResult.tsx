import { Result, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Submitted } from '../api/drafts.js';
import { LinkButton } from '../shell/LinkButton.js';

export function SubmittedResult({ submitted }: { readonly submitted: Submitted }) {
  const { t } = useTranslation();
  return (
    <Result status="success" title={<h1 className="result-title">{t('institution.submitted')}</h1>} subTitle={t('institution.submittedText')} extra={<LinkButton to={`/cases/${submitted.caseId}`} type="primary">{t('institution.toCase')}</LinkButton>}>
      <dl className="submitted-codes">
        <div><dt>{t('institution.caseNo')}</dt><dd><Typography.Text copyable strong>{submitted.caseNo}</Typography.Text></dd></div>
        <div><dt>{t('institution.queryCode')}</dt><dd><Typography.Text copyable strong>{submitted.queryCode}</Typography.Text></dd></div>
      </dl>
    </Result>
  );
}
