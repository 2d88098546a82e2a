import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { createAccount } from '../api/administration.js';
import { ProblemError } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { OrganisationSelect } from './OrganisationSelect.js';

interface Entered {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly organisationId: string;
}

const FIELDS = ['username', 'name', 'password', 'organisationId'] as const;

export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const create = useMutation({
    mutationFn: (entered: Entered) => createAccount({ ...entered }),
    onSuccess: async () => {
      message.success(t('administration.created'));
      onClose();
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: (error) => {
      if (error instanceof ProblemError) form.setFields(FIELDS.map((name) => ({ name, errors: error.violations.filter(({ path }) => path === name).map((violation) => text(violation.message)) })));
    },
  });
  const required = [{ required: true, whitespace: true, message: t('common.required') }];
  return (
    <Modal open title={t('administration.newAccount')} confirmLoading={create.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {create.isError && <Alert type="error" showIcon role="alert" title={failureText(create.error)} style={{ marginBottom: 12 }} />}
      <Form<Entered> form={form} layout="vertical" onFinish={(entered) => create.mutate(entered)}>
        <Form.Item name="username" label={t('administration.username')} rules={required}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="name" label={t('administration.name')} rules={required}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="organisationId" label={t('administration.organisation')} rules={[{ required: true, message: t('common.required') }]}><OrganisationSelect /></Form.Item>
        <Form.Item name="password" label={t('administration.password')} extra={t('administration.passwordHelp')} rules={required}><Input.Password autoComplete="new-password" /></Form.Item>
      </Form>
    </Modal>
  );
}
