import { Alert, DatePicker, Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { SupervisionRecord } from '../api/filings.js';
import { enterSupervision } from '../api/filings.js';
import { WritingDialog } from '../shell/WritingDialog.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { useSupervisionAct } from './use-supervision-act.js';

interface Entered {
  readonly kind: SupervisionRecord['kind'];
  readonly issuedOn: Dayjs;
  readonly dueOn?: Dayjs | null;
  readonly text: string;
  readonly basis: string;
}

const dayOf = (day: Dayjs): string => day.format('YYYY-MM-DD');

/** A supervisor puts an order to rectify, or a ground for ending the filing, on record. */
export function SupervisionDialog({ filingId, onClose }: { readonly filingId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [form] = Form.useForm<Entered>();
  const isOrder = Form.useWatch('kind', form) !== 'terminationGround';
  const enter = useSupervisionAct<Entered>(filingId, {
    send: ({ kind, issuedOn, dueOn, text, basis }, key) => enterSupervision(filingId, { kind, issuedOn: dayOf(issuedOn), text, basis, ...(kind === 'rectificationOrder' && dueOn ? { dueOn: dayOf(dueOn) } : {}) }, key),
    done: t('filings.supervision.entered'), onClose,
  });
  const required = [{ required: true, message: t('common.required') }];
  const said = [{ required: true, whitespace: true, min: 4, message: t('filings.supervision.short') }];
  return (
    <WritingDialog title={t('filings.supervision.enter')} confirmLoading={enter.isPending} mask={{ closable: false }} onOk={() => form.submit()} onCancel={onClose}>
      <p>{t('filings.supervision.lead')}</p>
      {enter.isError && <Alert type="error" showIcon role="alert" title={failureText(enter.error)} style={{ marginBottom: 12 }} />}
      <Form<Entered> form={form} layout="vertical" initialValues={{ kind: 'rectificationOrder' }} onFinish={(entered) => !enter.isPending && enter.mutate(entered)}>
        <Form.Item name="kind" label={t('filings.supervision.what')} rules={required}>
          <Radio.Group options={(['rectificationOrder', 'terminationGround'] as const).map((kind) => ({ value: kind, label: t(`filings.supervision.kind.${kind}`) }))} />
        </Form.Item>
        <Form.Item name="issuedOn" label={t('filings.supervision.issuedOn')} rules={required}><DatePicker /></Form.Item>
        {isOrder && <Form.Item name="dueOn" label={t('filings.supervision.due')} rules={required}><DatePicker /></Form.Item>}
        <Form.Item name="text" label={t('filings.supervision.text')} rules={said}><Input.TextArea rows={4} maxLength={1000} showCount /></Form.Item>
        <Form.Item name="basis" label={t('filings.supervision.basisField')} rules={said}><Input.TextArea rows={2} maxLength={300} /></Form.Item>
      </Form>
    </WritingDialog>
  );
}
