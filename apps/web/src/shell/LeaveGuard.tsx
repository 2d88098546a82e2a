import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { useStore } from '../api/store.js';
import { useAskBeforeClosing } from '../forms/use-ask-before-closing.js';
import { unsavedForms } from '../forms/unsaved.js';
import { Dialog } from './Dialog.js';

/** Nobody leaves a form by mistake while something of it is not saved. What saves itself on the way to another page of ours does not ask. */
export function LeaveGuard() {
  const { t } = useTranslation();
  const unsaved = useStore(unsavedForms);
  useAskBeforeClosing(unsaved !== 'none');
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsavedForms.get() === 'stuck' && currentLocation.pathname !== nextLocation.pathname);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title={t('shell.leaveTitle')} okText={t('shell.stay')} cancelText={t('shell.leave')} onOk={blocker.reset} onCancel={blocker.proceed} closable={false} mask={{ closable: false }} keyboard={false}>
      <p>{t('shell.leaveText')}</p>
    </Dialog>
  );
}
