import { LockOutlined, SafetyOutlined, UserOutlined } from '../theme/icons.js';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../i18n/use-text.js';
import { signIn } from '../api/session.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { PasswordInput } from './PasswordInput.js';

interface Entered {
  readonly username: string;
  readonly password: string;
  readonly otp?: string;
}

/** User name, password and, for accounts that have one, the one-time code. */
export function SignInForm({ onSignedIn, username }: { readonly onSignedIn: () => void; readonly username?: string | undefined }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const failureText = useFailureText();
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function submit({ username: name, password, otp }: Entered) {
    setBusy(true);
    setFailure(null);
    try {
      await signIn({ username: name.trim(), password, ...(otp ? { otp } : {}) });
      onSignedIn();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form<Entered> layout="vertical" requiredMark={false} onFinish={(entered) => void submit(entered)} {...(username ? { initialValues: { username } } : {})}>
      {failure !== null && <Alert type="error" showIcon title={failureText(failure)} style={{ marginBottom: 16 }} role="alert" />}
      <Form.Item name="username" label={t('session.username')} rules={[{ required: true, message: t('session.usernameRequired') }]}>
        <Input prefix={<UserOutlined />} autoComplete="username" autoFocus size="large" />
      </Form.Item>
      <Form.Item name="password" label={t('session.password')} rules={[{ required: true, message: t('session.passwordRequired') }]}>
        <PasswordInput prefix={<LockOutlined />} autoComplete="current-password" size="large" />
      </Form.Item>
      <Form.Item name="otp" label={`${t('session.otp')}${signs.open}${t('common.optional')}${signs.close}`} extra={t('session.otpHelp')}>
        <Input prefix={<SafetyOutlined />} autoComplete="one-time-code" inputMode="numeric" maxLength={6} size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block size="large" loading={busy}>{t('session.signIn')}</Button>
    </Form>
  );
}
