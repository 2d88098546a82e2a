import { InboxOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../api/administration.js';
import { importOccupations } from '../api/administration.js';
import { PageHead } from '../shell/PageHead.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { PreviewTable } from './PreviewTable.js';

export default function OccupationsPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const look = useMutation({ mutationFn: (chosen: File) => importOccupations(chosen, true), onSuccess: setPreview });
  const apply = useMutation({
    mutationFn: (chosen: File) => importOccupations(chosen, false),
    onSuccess: () => {
      message.success(t('administration.imported'));
      setFile(null);
      setPreview(null);
    },
  });
  const error = look.error ?? apply.error;
  return (
    <>
      <PageHead title={t('administration.occupations')} lead={t('administration.occupationsLead')} />
      <div className="sheet sheet-pad" style={{ maxWidth: 860 }}>
        <Upload.Dragger accept=".xlsx" showUploadList={false} beforeUpload={(chosen) => {
          setFile(chosen);
          setPreview(null);
          look.mutate(chosen);
          return false;
        }}>
          <p className="ant-upload-drag-icon"><InboxOutlined /></p>
          <p>{file ? t('administration.chosenFile', { name: file.name }) : t('administration.chooseFile')}</p>
        </Upload.Dragger>
        {error && <Alert type="error" showIcon role="alert" title={failureText(error)} style={{ marginTop: 16 }} />}
        {preview && file && (
          <div style={{ marginTop: 16 }}>
            <PreviewTable preview={preview} />
            <Button type="primary" style={{ marginTop: 12 }} disabled={preview.violations.length > 0} loading={apply.isPending} onClick={() => apply.mutate(file)}>{t('administration.apply')}</Button>
          </div>
        )}
      </div>
    </>
  );
}
