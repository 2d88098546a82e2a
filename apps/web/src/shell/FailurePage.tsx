import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError, ServerAwayError } from '../api/problem.js';
import { DisconnectOutlined, FileSearchOutlined, LockOutlined, WarningOutlined } from '../theme/icons.js';
import { useFailureText } from './use-failure-text.js';

/** A page that could not be shown: not you, nothing you may see, server away, or something unexpected. */
export function FailurePage({ error, onRetry }: { readonly error: unknown; readonly onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const retry = onRetry ? <Button type="primary" onClick={onRetry}>{t('common.retry')}</Button> : null;
  if (error instanceof ServerAwayError) return <Result icon={<DisconnectOutlined />} title={t('shell.awayTitle')} subTitle={t('shell.awayText')} extra={retry} />;
  const start = <Button href="/">{t('shell.toStart')}</Button>;
  if (error instanceof ProblemError && error.status === 403) return <Result icon={<LockOutlined />} title={t('shell.forbiddenTitle')} subTitle={failureText(error)} extra={start} />;
  if (error instanceof ProblemError && error.status === 404) return <Result icon={<FileSearchOutlined />} title={t('shell.missingTitle')} subTitle={failureText(error)} extra={start} />;
  return <Result icon={<WarningOutlined />} title={t('shell.failedTitle')} subTitle={failureText(error)} extra={retry ?? start} />;
}
