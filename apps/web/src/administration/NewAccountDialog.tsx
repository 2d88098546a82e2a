import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FirstPassword, NewAccount } from '../api/administration.js';
import { createAccount } from '../api/administration.js';
import { ProblemError } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { WritingDialog } from '../shell/WritingDialog.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { OrganisationSelect } from './OrganisationSelect.js';


const FIELDS = ['username', 'name', 'organisationId', 'email', 'mobile'] as const;

export function NewAccountDialog({ onClose, onCreated }: { readonly onClose: () => void; readonly onCreated: (told: FirstPassword) => void }) {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [form] = Form.useForm<NewAccount>();
  const create = useMutation({
    mutationFn: (entered: NewAccount) => createAccount(entered),
    onSuccess: async (told) => {
      message.success(t('administration.created'));
      onClose();
      onCreated(told);
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: (error) => {
      if (error instanceof ProblemError) form.setFields(FIELDS.map((name) => ({ name, errors: error.violations.filter(({ path }) => path === name).map((violation) => text(violation.message)) })));
    },
  });
  const required = [{ required: true, whitespace: true, message: t('common.required') }];
  return (
    <WritingDialog title={t('administration.newAccount')} confirmLoading={create.isPending} onOk={() => form.submit()} onCancel={onClose}>
      {create.isError && <Alert type="error" showIcon role="alert" title={failureText(create.error)} style={{ marginBottom: 12 }} />}
      <Form<NewAccount> form={form} layout="vertical" onFinish={(entered) => create.mutate(entered)}>
        <Form.Item name="username" label={t('administration.username')} rules={required}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="name" label={t('administration.name')} rules={required}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="organisationId" label={t('administration.organisation')} rules={[{ required: true, message: t('common.required') }]}><OrganisationSelect /></Form.Item>
        <Form.Item name="email" label={t('administration.email')}><Input autoComplete="off" inputMode="email" /></Form.Item>
        <Form.Item name="mobile" label={t('administration.mobile')}><Input autoComplete="off" inputMode="tel" /></Form.Item>
      </Form>
    </WritingDialog>
  );
}
