import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ServerAwayError } from '../api/problem.js';
import { useFailureText } from './use-failure-text.js';

export interface Failed {
  readonly file: File;
  readonly error: unknown;
}

/** A file that did not get there, and why. What was only broken off is sent again without choosing it anew. */
export function FailedUpload({ file, error, onAgain }: Failed & { readonly onAgain: (file: File) => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const brokenOff = error instanceof ServerAwayError;
  const reason = brokenOff ? t('forms.uploadBroken') : failureText(error);
  return <Alert type="error" showIcon role="alert" title={t('forms.uploadFailed', { name: file.name, reason })} action={brokenOff ? <Button size="small" onClick={() => onAgain(file)}>{t('forms.uploadAgain')}</Button> : undefined} />;
}
