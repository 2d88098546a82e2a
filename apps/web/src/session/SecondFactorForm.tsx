import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Input, Space, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../i18n/use-text.js';
import { beginSecondFactor, confirmSecondFactor } from '../api/session.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { useSession } from './session-context.js';

/** A key for an authenticator app, proven by the first code it shows. */
export function SecondFactorForm() {
  const { t } = useTranslation();
  const signs = useSigns();
  const { message } = App.useApp();
  const { refresh } = useSession();
  const failureText = useFailureText();
  const [otp, setOtp] = useState('');
  const begin = useMutation({ mutationFn: beginSecondFactor });
  const confirm = useMutation({
    mutationFn: () => confirmSecondFactor(otp),
    onSuccess: async () => {
      message.success(t('session.enrolled'));
      begin.reset();
      setOtp('');
      await refresh();
    },
  });
  const error = begin.error ?? confirm.error;
  return (
    <>
      {error && <Alert type="error" showIcon role="alert" title={failureText(error)} style={{ marginBottom: 12 }} />}
      {begin.data ? (
        <>
          <p>{t('session.secondFactorText')}</p>
          <p>{t('session.secret')}{signs.colon}<Typography.Text code copyable>{begin.data.secret}</Typography.Text> <a href={begin.data.uri} style={{ textDecoration: 'underline' }}>{t('session.openApp')}</a></p>
          <Space>
            <Input autoFocus aria-label={t('session.otp')} autoComplete="one-time-code" inputMode="numeric" maxLength={6} value={otp} onChange={(event) => setOtp(event.target.value.replace(/\D/g, ''))} />
            <Button type="primary" disabled={otp.length !== 6} loading={confirm.isPending} onClick={() => confirm.mutate()}>{t('common.confirm')}</Button>
          </Space>
        </>
      ) : <Button autoFocus={confirm.isSuccess} loading={begin.isPending} onClick={() => begin.mutate()}>{t('session.enrol')}</Button>}
    </>
  );
}
