import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { WritingDialog } from '../shell/WritingDialog.js';
import { useFailureText } from '../shell/use-failure-text.js';

interface Props {
  readonly subject: string;
  readonly title: string;
  readonly lead?: string;
  readonly done: string;
  readonly danger?: boolean;
  readonly send: (subject: string, reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** An act on a case, or on something else, that needs a reason. */
export function ReasonDialog({ subject, title, lead, done, danger = false, send, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const sent = useRef(false);
  const act = useMutation({
    mutationFn: (reason: string) => send(subject, reason),
    onMutate: () => {
      sent.current = true;
    },
    onSettled: () => {
      sent.current = false;
    },
    onSuccess: async () => {
      message.success(done);
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <WritingDialog title={title} okButtonProps={{ danger }} confirmLoading={act.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {lead !== undefined && <p>{lead}</p>}
      {act.isError && <Alert type="error" showIcon role="alert" title={failureText(act.error)} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" onFinish={({ reason }) => !sent.current && act.mutate(reason.trim())}>
        <Form.Item name="reason" label={t('common.reason')} rules={[{ required: true, whitespace: true, message: t('common.reasonRequired') }]}><Input.TextArea rows={4} maxLength={500} showCount autoFocus /></Form.Item>
      </Form>
    </WritingDialog>
  );
}
