import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { expiredSession } from '../api/connection.js';
import { readSession } from '../api/session.js';
import { useStore } from '../api/store.js';
import { SignInForm } from '../session/SignInForm.js';
import { useSession } from '../session/session-context.js';
import { TrainingReentry } from '../session/TrainingReentry.js';

/** The session ended in the middle of an act: sign in again here, and the act goes on with everything typed. */
export function ExpiredSessionDialog() {
  const { t } = useTranslation();
  const { session } = useSession();
  const waiting = useStore(expiredSession);
  if (!waiting) return null;

  async function signedIn() {
    await readSession();
    waiting?.signedInAgain();
  }

  return (
    <Modal open title={t('shell.expiredTitle')} footer={null} onCancel={waiting.giveUp} mask={{ closable: false }} destroyOnHidden>
      <p>{t('shell.expiredText')}</p>
      {session.mode === 'training' && session.user && <TrainingReentry user={session.user} onSignedIn={() => void signedIn()} />}
      <SignInForm onSignedIn={() => void signedIn()} />
    </Modal>
  );
}
