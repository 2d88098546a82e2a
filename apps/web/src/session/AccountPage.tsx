import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/PageHead.js';
import { MessagePreferencesForm } from './MessagePreferencesForm.js';
import { PasswordForm } from './PasswordForm.js';
import { SecondFactorForm } from './SecondFactorForm.js';
import { useUser } from './session-context.js';

export default function AccountPage() {
  const { t } = useTranslation();
  const user = useUser();
  return (
    <div style={{ maxWidth: 560 }}>
      <PageHead title={t('session.accountTitle')} />
      {user.mustChangePassword === true && <Alert type="warning" showIcon title={t('session.mustChange')} style={{ marginBottom: 16 }} />}
      {user.mustEnrolSecondFactor === true && <Alert type="warning" showIcon title={t('session.mustEnrol')} style={{ marginBottom: 16 }} />}
      <section className="sheet sheet-pad" style={{ marginBottom: 16 }}><h2 style={{ marginTop: 0, fontSize: 16 }}>{t('session.changePassword')}</h2><PasswordForm /></section>
      <section className="sheet sheet-pad"><h2 style={{ marginTop: 0, fontSize: 16 }}>{t('session.secondFactor')}</h2><SecondFactorForm /></section>
      {user.mustChangePassword !== true && user.mustEnrolSecondFactor !== true && <section className="sheet sheet-pad" style={{ marginTop: 16 }}><h2 style={{ marginTop: 0, fontSize: 16 }}>{t('session.messages')}</h2><MessagePreferencesForm /></section>}
    </div>
  );
}
