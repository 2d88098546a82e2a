import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FirstPassword } from '../api/administration.js';
import { Dialog } from '../shell/Dialog.js';

/** The password of a new account, shown once. */
export function FirstPasswordDialog({ told, onClose }: { readonly told: FirstPassword; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('administration.firstPassword')} onOk={onClose} onCancel={onClose} cancelButtonProps={{ style: { display: 'none' } }}>
      <p>{t('administration.firstPasswordText')}</p>
      <Typography.Text copyable code style={{ fontSize: 18 }}>{told.password ?? ''}</Typography.Text>
    </Dialog>
  );
}
