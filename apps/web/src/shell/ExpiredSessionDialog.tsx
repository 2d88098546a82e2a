import { useTranslation } from 'react-i18next';
import { expiredSession } from '../api/connection.js';
import { readSession } from '../api/session.js';
import { useStore } from '../api/store.js';
import { SignInForm } from '../session/SignInForm.js';
import { useSession } from '../session/session-context.js';
import { TrainingReentry } from '../session/TrainingReentry.js';
import { Dialog } from './Dialog.js';

/** The session ended in the middle of an act: sign in again here, and the act goes on with everything typed. */
export function ExpiredSessionDialog() {
  const { t } = useTranslation();
  const { session } = useSession();
  const waiting = useStore(expiredSession);
  if (!waiting) return null;

  async function signedIn() {
    const { user } = await readSession();
    if (user?.id === session.user?.id) return waiting?.signedInAgain();
    // Somebody else signed in: what was begun is not done in his name.
    waiting?.giveUp();
    window.location.assign('/');
  }

  return (
    <Dialog title={t('shell.expiredTitle')} footer={null} onCancel={waiting.giveUp} mask={{ closable: false }} destroyOnHidden>
      <p>{t('shell.expiredText')}</p>
      {session.mode === 'training' && session.user && <TrainingReentry user={session.user} onSignedIn={() => void signedIn()} />}
      <SignInForm onSignedIn={() => void signedIn()} />
    </Dialog>
  );
}
