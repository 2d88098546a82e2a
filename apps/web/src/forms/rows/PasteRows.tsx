import { SnippetsOutlined } from '../../theme/icons.js';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData } from '../../api/forms.js';
import { useSigns, useText } from '../../i18n/use-text.js';
import { Dialog } from '../../shell/Dialog.js';
import { readRows } from './tsv.js';
import { UnreadCells } from './UnreadCells.js';

interface Props {
  readonly columns: readonly FieldSchema[];
  readonly onAppend: (rows: readonly FormData[]) => void;
  readonly onReplace: (rows: readonly FormData[]) => void;
}

/** Rows copied in a spreadsheet program, read and checked before they enter the table. */
export function PasteRows({ columns, onAppend, onReplace }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const [open, setOpen] = useState(false);
  const [pasted, setPasted] = useState('');
  const { rows, unread } = readRows(pasted, columns);

  function take(put: (rows: readonly FormData[]) => void) {
    put(rows);
    setPasted('');
    setOpen(false);
  }

  return (
    <>
      <Button icon={<SnippetsOutlined />} onClick={() => setOpen(true)}>{t('forms.paste')}</Button>
      {open && <Dialog
        title={t('forms.paste')} width={720} onCancel={() => setOpen(false)}
        footer={[
          <Button key="cancel" onClick={() => setOpen(false)}>{t('common.cancel')}</Button>,
          <Button key="replace" disabled={rows.length === 0} onClick={() => take(onReplace)}>{t('forms.pasteReplace', { count: rows.length })}</Button>,
          <Button key="append" type="primary" disabled={rows.length === 0} onClick={() => take(onAppend)}>{t('forms.pasteAppend', { count: rows.length })}</Button>,
        ]}
      >
        <p>{t('forms.pasteHelp', { columns: columns.map(({ label }) => text(label)).join(signs.comma) })}</p>
        <Input.TextArea aria-label={t('forms.pasteInto')} autoFocus rows={8} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        <UnreadCells unread={unread} />
      </Dialog>}
    </>
  );
}
