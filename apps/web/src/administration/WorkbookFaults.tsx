import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { useFailureText } from '../shell/use-failure-text.js';

/** Why the api does not take the workbook: each fault with its row of the sheet and its column. */
export function WorkbookFaults({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const text = useText();
  const failureText = useFailureText();
  const violations = error instanceof ProblemError ? error.violations : [];
  const place = (path: string): string => {
    const [row = '', column = ''] = path.split('.');
    return /^\d+$/.test(row) ? t('administration.faultRow', { row, column }) : '';
  };
  return (
    <Alert
      type="error" showIcon role="alert" title={failureText(error)} style={{ marginTop: 16 }}
      description={violations.length > 0 && <ul className="fault-list">{violations.map(({ path, code, message }) => <li key={`${path} ${code} ${message.zh}`}>{`${place(path)}${text(message)}`}</li>)}</ul>}
    />
  );
}
