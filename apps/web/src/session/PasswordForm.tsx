import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem.js';
import { changePassword } from '../api/session.js';
import { useText } from '../i18n/use-text.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { PasswordInput } from './PasswordInput.js';
import { useSession } from './session-context.js';

interface Entered {
  readonly current: string;
  readonly next: string;
  readonly repeated: string;
}

export function PasswordForm() {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const { refresh } = useSession();
  const failureText = useFailureText();
  const [form] = Form.useForm<Entered>();
  const change = useMutation({
    mutationFn: ({ current, next }: Entered) => changePassword(current, next),
    onSuccess: async () => {
      message.success(t('session.passwordChanged'));
      form.resetFields();
      await refresh();
    },
  });
  const required = [{ required: true, message: t('common.required') }];
  const violations = change.error instanceof ProblemError ? change.error.violations : [];
  return (
    <Form<Entered> form={form} layout="vertical" onFinish={(entered) => change.mutate(entered)}>
      {change.isError && <Alert type="error" showIcon role="alert" title={failureText(change.error)} description={violations.length > 0 ? violations.map((each) => <div key={each.code}>{text(each.message)}</div>) : undefined} style={{ marginBottom: 12 }} />}
      <Form.Item name="current" label={t('session.currentPassword')} rules={required}><PasswordInput autoComplete="current-password" /></Form.Item>
      <Form.Item name="next" label={t('session.newPassword')} rules={required}><PasswordInput autoComplete="new-password" /></Form.Item>
      <Form.Item
        name="repeated" label={t('session.repeatPassword')} dependencies={['next']}
        rules={[...required, ({ getFieldValue }) => ({ validator: (_rule, value) => (!value || value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('session.repeatDiffers')))) })]}
      >
        <PasswordInput autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>{t('session.changePassword')}</Button>
    </Form>
  );
}
