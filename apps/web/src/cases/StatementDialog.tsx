import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementFile } from '../api/cases.js';
import { addStatementFile, giveStatement, waiveStatement } from '../api/cases.js';
import { FileList } from '../materials/FileList.js';
import { FilePicker } from '../materials/FilePicker.js';
import { WritingDialog } from '../shell/WritingDialog.js';
import { useFailureText } from '../shell/use-failure-text.js';

/** The applicant's statement on an intended rejection with what proves it, or its waiver. */
export function StatementDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [statement, setStatement] = useState('');
  const [files, setFiles] = useState<readonly StatementFile[]>([]);
  const finish = async (done: string) => {
    message.success(done);
    onClose();
    await client.invalidateQueries();
  };
  const state = useMutation({ mutationFn: () => giveStatement(caseId, statement.trim(), files.map(({ id }) => id)), onSuccess: () => finish(t('cases.stated')) });
  const waive = useMutation({ mutationFn: () => waiveStatement(caseId), onSuccess: () => finish(t('cases.waived')) });
  const error = state.error ?? waive.error;
  return (
    <WritingDialog
      title={t('cases.statementTitle')} onCancel={onClose} mask={{ closable: false }}
      footer={[
        <Popconfirm key="waive" title={t('cases.waiveConfirm')} onConfirm={() => waive.mutate()}><Button danger loading={waive.isPending}>{t('cases.waive')}</Button></Popconfirm>,
        <Button key="state" type="primary" disabled={statement.trim() === ''} loading={state.isPending} onClick={() => state.mutate()}>{t('cases.statementGive')}</Button>,
      ]}
    >
      <p>{t('cases.statementText')}</p>
      {error && <Alert type="error" showIcon role="alert" title={failureText(error)} style={{ marginBottom: 12 }} />}
      <label htmlFor="statement">{t('cases.statementField')}</label>
      <Input.TextArea id="statement" rows={6} maxLength={5000} showCount value={statement} onChange={(event) => setStatement(event.target.value)} />
      <div style={{ marginTop: 16 }}>
        <div>{t('cases.statementFiles')}</div>
        <FileList files={files} onRemove={(gone) => setFiles((all) => all.filter(({ id }) => id !== gone))} />
        <FilePicker label={t('materials.add')} send={(file, onProgress) => addStatementFile(caseId, file, onProgress)} onSent={(file) => setFiles((all) => [...all, file])} />
      </div>
    </WritingDialog>
  );
}
