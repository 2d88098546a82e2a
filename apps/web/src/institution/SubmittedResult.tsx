import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Submitted } from '../api/drafts.js';
import { LinkButton } from '../shell/LinkButton.js';
import { Outcome } from '../shell/Outcome.js';
import { CheckCircleFilled } from '../theme/icons.js';

export function SubmittedResult({ submitted }: { readonly submitted: Submitted }) {
  const { t } = useTranslation();
  return (
    <Outcome sign={<CheckCircleFilled className="outcome-done" />} title={t('institution.submitted')} text={t('institution.submittedText')} acts={<LinkButton to={`/cases/${submitted.caseId}`} type="primary">{t('institution.toCase')}</LinkButton>}>
      <dl className="submitted-codes">
        <div><dt>{t('institution.caseNo')}</dt><dd><Typography.Text copyable strong>{submitted.caseNo}</Typography.Text></dd></div>
        <div><dt>{t('institution.queryCode')}</dt><dd><Typography.Text copyable strong>{submitted.queryCode}</Typography.Text></dd></div>
      </dl>
    </Outcome>
  );
}
