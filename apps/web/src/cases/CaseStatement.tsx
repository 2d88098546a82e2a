import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/cases.js';
import { FileList } from '../materials/FileList.js';
import { dateTimeOf } from '../time/format.js';

/** What the applicant said to the intended rejection, with its files: the same to the applicant and to the office. */
export function CaseStatement({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const time = dateTimeOf(statement.at);
  return (
    <Alert
      type="info" showIcon style={{ marginBottom: 12 }} title={t(statement.kind === 'waived' ? 'cases.waivedAt' : 'cases.statedAt', { time })}
      description={statement.kind === 'stated' ? <><div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{statement.text}</div><FileList files={statement.files} /></> : undefined}
    />
  );
}
