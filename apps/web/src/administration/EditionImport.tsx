import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionDifference } from '../api/administration.js';
import { importOccupations } from '../api/administration.js';
import { InboxOutlined } from '../theme/icons.js';
import type { Difference } from './PreviewTable.js';
import { PreviewTable } from './PreviewTable.js';
import { WorkbookFaults } from './WorkbookFaults.js';

function differencesOf({ added, removed, changed }: EditionDifference): readonly Difference[] {
  return [
    ...added.map(({ code, name }) => ({ key: code, before: '', after: name })), ...removed.map(({ code, name }) => ({ key: code, before: name, after: '' })),
    ...changed.map(({ code, before, after }) => ({ key: code, before, after })),
  ];
}

/** A new edition is looked at, beside the one before it, and then stored. */
export function EditionImport() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [edition, setEdition] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<EditionDifference | null>(null);
  const look = useMutation({ mutationFn: (chosen: File) => importOccupations(edition, chosen, true), onSuccess: setPreview });
  const apply = useMutation({
    mutationFn: (chosen: File) => importOccupations(edition, chosen, false),
    onSuccess: async () => {
      message.success(t('administration.imported'));
      setFile(null);
      setPreview(null);
      await client.invalidateQueries({ queryKey: ['occupations'] });
    },
  });
  const named = /^\d{4}$/.test(edition);
  const error = look.error ?? apply.error;
  return (
    <section className="sheet sheet-pad" style={{ maxWidth: 860, marginTop: 20 }}>
      <h2>{t('administration.importEdition')}</h2>
      <Form layout="vertical"><Form.Item label={t('administration.edition')} htmlFor="edition"><Input id="edition" style={{ width: 160 }} inputMode="numeric" maxLength={4} value={edition} onChange={(event) => setEdition(event.target.value)} /></Form.Item></Form>
      {named ? (
        <Upload.Dragger accept=".xlsx" showUploadList={false} beforeUpload={(chosen) => {
          setFile(chosen);
          setPreview(null);
          look.mutate(chosen);
          return false;
        }}>
          <p className="ant-upload-drag-icon"><InboxOutlined /></p>
          <p>{file ? t('administration.chosenFile', { name: file.name }) : t('administration.chooseFile')}</p>
        </Upload.Dragger>
      ) : <p className="muted">{t('administration.editionFirst')}</p>}
      {error && <WorkbookFaults error={error} />}
      {preview && file && (
        <div style={{ marginTop: 16 }}>
          <p className="muted">{t('administration.unchanged', { count: preview.unchanged })}</p>
          <PreviewTable differences={differencesOf(preview)} />
          <Button type="primary" style={{ marginTop: 12 }} loading={apply.isPending} onClick={() => apply.mutate(file)}>{t('administration.apply')}</Button>
        </div>
      )}
    </section>
  );
}
