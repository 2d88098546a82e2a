import { DownloadOutlined, ImportOutlined } from '../../theme/icons.js';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData } from '../../api/forms.js';
import { useText } from '../../i18n/use-text.js';
import { useFailureText } from '../../shell/use-failure-text.js';
import { useFormServices } from '../form-services.js';

/** The table as an XLSX file: out as a template with what is there, in again checked by the server. */
export function SpreadsheetFile({ field, onRows }: { readonly field: FieldSchema; readonly onRows: (rows: readonly FormData[]) => void }) {
  const { t } = useTranslation();
  const text = useText();
  const { message, modal } = App.useApp();
  const failureText = useFailureText();
  const { rowsFileUrl, importRows } = useFormServices();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  if (!rowsFileUrl || !importRows) return null;

  async function read(file: File) {
    if (!importRows) return;
    setBusy(true);
    try {
      const { rows, violations } = await importRows(field.key, file);
      onRows(rows);
      message.success(t('forms.imported', { count: rows.length }));
      if (violations.length > 0) {
        modal.warning({ title: t('forms.importProblems', { count: violations.length }), content: <ul>{violations.map((violation) => <li key={`${violation.path}${violation.code}`}>{text(violation.message)}</li>)}</ul> });
      }
    } catch (error) {
      message.error(failureText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <input ref={input} type="file" hidden accept=".xlsx" onChange={(event) => {
        const file = event.target.files?.[0];
        event.target.value = '';
        if (file) void read(file);
      }} />
      <Button icon={<ImportOutlined />} loading={busy} onClick={() => input.current?.click()}>{t('forms.importXlsx')}</Button>
      <Button icon={<DownloadOutlined />} href={rowsFileUrl(field.key)}>{t('forms.exportXlsx')}</Button>
    </>
  );
}
