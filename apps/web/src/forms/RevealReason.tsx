import { useMutation } from '@tanstack/react-query';
import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../shell/Dialog.js';
import { useFailureText } from '../shell/use-failure-text.js';

interface Props<Shown> {
  readonly reveal: (reason: string) => Promise<Shown>;
  readonly onShown: (shown: Shown) => void;
  readonly onClose: () => void;
}

const SHORTEST = 4;

/** Asks for the reason for which something protected is looked at. */
export function RevealReason<Shown>({ reveal, onShown, onClose }: Props<Shown>) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [form] = Form.useForm<{ reason: string }>();
  const asked = useMutation({ mutationFn: reveal, onSuccess: onShown });
  return (
    <Dialog title={t('cases.revealTitle')} okText={t('cases.revealShow')} confirmLoading={asked.isPending} onOk={() => form.submit()} onCancel={onClose}>
      <p>{t('cases.revealText')}</p>
      {asked.isError && <Alert type="error" showIcon role="alert" title={failureText(asked.error)} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" onFinish={({ reason }) => asked.mutate(reason.trim())}>
        <Form.Item name="reason" label={t('cases.revealReason')} rules={[{ required: true, whitespace: true, min: SHORTEST, message: t('cases.revealReasonShort') }]}><Input maxLength={200} autoFocus /></Form.Item>
      </Form>
    </Dialog>
  );
}
