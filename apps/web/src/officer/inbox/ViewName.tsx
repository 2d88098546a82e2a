import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewInboxView } from '../../api/inbox-views.js';
import { Dialog } from '../../shell/Dialog.js';

type Named = Pick<NewInboxView, 'name' | 'standing'>;

interface Props {
  readonly saving: boolean;
  readonly onSave: (named: Named) => void;
  readonly onClose: () => void;
}

/** Gives what the inbox shows a name. */
export function ViewName({ saving, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Named>();
  return (
    <Dialog title={t('inbox.saveAs')} width={420} confirmLoading={saving} onOk={() => form.submit()} onCancel={onClose}>
      <Form<Named> form={form} layout="vertical" initialValues={{ name: '', standing: false }} onFinish={onSave}>
        <Form.Item name="name" label={t('inbox.viewName')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}><Input maxLength={40} autoFocus /></Form.Item>
        <Form.Item name="standing" valuePropName="checked"><Checkbox>{t('inbox.standing')}</Checkbox></Form.Item>
      </Form>
    </Dialog>
  );
}
