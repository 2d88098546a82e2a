import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError, ServerAwayError } from '../api/problem.js';
import { DisconnectOutlined, FileSearchOutlined, LockOutlined, WarningOutlined } from '../theme/icons.js';
import { PageMissingError } from './page-missing.js';
import { useFailureText } from './use-failure-text.js';

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** It stands on a page that has a title of its own. */
  readonly inside?: boolean;
}

/** Something could not be shown: not you, nothing you may see, server away, or something unexpected. */
export function FailurePage({ error, onRetry, inside = false }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const Heading = inside ? 'h2' : 'h1';
  const titled = (title: string) => <Heading className="result-title">{title}</Heading>;
  const retry = onRetry ? <Button type="primary" onClick={onRetry}>{t('common.retry')}</Button> : null;
  if (error instanceof ServerAwayError) return <Result icon={<DisconnectOutlined />} title={titled(t('shell.awayTitle'))} subTitle={t('shell.awayText')} extra={retry} />;
  const start = <Button href="/">{t('shell.toStart')}</Button>;
  if (error instanceof ProblemError && error.status === 403) return <Result icon={<LockOutlined />} title={titled(t('shell.forbiddenTitle'))} subTitle={failureText(error)} extra={start} />;
  if (error instanceof ProblemError && error.status === 404) return <Result icon={<FileSearchOutlined />} title={titled(t('shell.missingTitle'))} subTitle={failureText(error)} extra={start} />;
  if (error instanceof PageMissingError) return <Result icon={<DisconnectOutlined />} title={titled(t('shell.pageMissingTitle'))} subTitle={t('shell.pageMissingText')} extra={retry} />;
  const [title, said] = [t('shell.failedTitle'), failureText(error)];
  return <Result icon={<WarningOutlined />} title={titled(title)} subTitle={said === title ? undefined : said} extra={retry ?? start} />;
}
