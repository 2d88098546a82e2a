import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError, ServerAwayError } from '../api/problem.js';
import { DisconnectOutlined, FileSearchOutlined, LockOutlined, WarningOutlined } from '../theme/icons.js';
import { Outcome } from './Outcome.js';
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
  const retry = onRetry ? <Button type="primary" onClick={onRetry}>{t('common.retry')}</Button> : null;
  if (error instanceof ServerAwayError) return <Outcome inside={inside} sign={<DisconnectOutlined />} title={t('shell.awayTitle')} text={t('shell.awayText')} acts={retry} />;
  const start = <Button href="/">{t('shell.toStart')}</Button>;
  const said = failureText(error);
  if (error instanceof ProblemError && error.status === 403) return <Outcome inside={inside} sign={<LockOutlined />} title={t('shell.forbiddenTitle')} text={said} acts={start} />;
  if (error instanceof ProblemError && error.status === 404) return <Outcome inside={inside} sign={<FileSearchOutlined />} title={t('shell.missingTitle')} text={said} acts={start} />;
  if (error instanceof PageMissingError) return <Outcome inside={inside} sign={<DisconnectOutlined />} title={t('shell.pageMissingTitle')} text={t('shell.pageMissingText')} acts={retry} />;
  const title = t('shell.failedTitle');
  return <Outcome inside={inside} sign={<WarningOutlined />} title={title} text={said === title ? undefined : said} acts={retry ?? start} />;
}
