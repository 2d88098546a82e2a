import { Alert, DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { SupervisionRecord } from '../api/filings.js';
import { closeRectification } from '../api/filings.js';
import { WritingDialog } from '../shell/WritingDialog.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { useSupervisionAct } from './use-supervision-act.js';

interface Entered {
  readonly doneOn: Dayjs;
  readonly completion: string;
}

interface Props {
  readonly filingId: string;
  readonly record: SupervisionRecord;
  readonly onClose: () => void;
}

/** The office has seen that a rectification is complete. */
export function CloseRectificationDialog({ filingId, record, onClose }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [form] = Form.useForm<Entered>();
  const close = useSupervisionAct<Entered>(filingId, {
    send: ({ doneOn, completion }, key) => closeRectification(filingId, record.id, { doneOn: doneOn.format('YYYY-MM-DD'), completion }, key),
    done: t('filings.supervision.closed'), onClose,
  });
  return (
    <WritingDialog title={t('filings.supervision.close')} confirmLoading={close.isPending} onOk={() => form.submit()} onCancel={onClose}>
      <p>{record.text}</p>
      {close.isError && <Alert type="error" showIcon role="alert" title={failureText(close.error)} style={{ marginBottom: 12 }} />}
      <Form<Entered> form={form} layout="vertical" onFinish={(entered) => !close.isPending && close.mutate(entered)}>
        <Form.Item name="doneOn" label={t('filings.supervision.doneOn')} rules={[{ required: true, message: t('common.required') }]}><DatePicker /></Form.Item>
        <Form.Item name="completion" label={t('filings.supervision.completionField')} rules={[{ required: true, whitespace: true, min: 4, message: t('filings.supervision.short') }]}><Input.TextArea rows={4} maxLength={1000} showCount /></Form.Item>
      </Form>
    </WritingDialog>
  );
}
