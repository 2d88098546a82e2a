import { useMutation } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { revealValue } from '../api/cases.js';
import { useFailureText } from '../shell/use-failure-text.js';

interface Props {
  readonly caseId: string;
  readonly path: string;
  readonly onShown: (value: string) => void;
  readonly onClose: () => void;
}

const SHORTEST = 4;

/** The reason for which a protected value is looked at. */
export function RevealDialog({ caseId, path, onShown, onClose }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [form] = Form.useForm<{ reason: string }>();
  const reveal = useMutation({ mutationFn: (reason: string) => revealValue(caseId, path, reason), onSuccess: ({ value }) => onShown(value ?? '') });
  return (
    <Modal open title={t('cases.revealTitle')} okText={t('cases.revealShow')} confirmLoading={reveal.isPending} onOk={() => form.submit()} onCancel={onClose}>
      <p>{t('cases.revealText')}</p>
      {reveal.isError && <Alert type="error" showIcon role="alert" title={failureText(reveal.error)} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" onFinish={({ reason }) => reveal.mutate(reason.trim())}>
        <Form.Item name="reason" label={t('cases.revealReason')} rules={[{ required: true, whitespace: true, min: SHORTEST, message: t('cases.revealReasonShort') }]}><Input maxLength={200} autoFocus /></Form.Item>
      </Form>
    </Modal>
  );
}
