import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { LanguageSwitch } from '../shell/LanguageSwitch.js';
import { TrainingBanner } from '../shell/TrainingBanner.js';
import { useSession } from './session-context.js';
import { SignInForm } from './SignInForm.js';
import { TrainingAccounts } from './TrainingAccounts.js';
import './sign-in.css';

/** Only a path of this site may follow the sign-in. */
function wayBack(next: string | null): string {
  return next !== null && /^\/(?!\/)/.test(next) ? next : '/';
}

export default function SignInPage() {
  const { t } = useTranslation();
  const { session, refresh } = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const training = session.mode === 'training';

  async function signedIn() {
    await refresh();
    await navigate(wayBack(search.get('next')), { replace: true });
  }

  return (
    <>
      {training && <TrainingBanner />}
      <div className={training ? 'sign-in sign-in-training' : 'sign-in'}>
        <aside className="sign-in-side">
          <img src="/favicon.svg" alt="" width={52} height={52} />
          <p className="sign-in-name">{t('common.productName')}</p>
          <p>{t('session.lead')}</p>
          <nav aria-label={t('session.publicService')} className="sign-in-public">
            <b>{t('session.publicService')}</b>
            <a href="/public/progress">{t('session.publicProgress')}</a>
            <a href="/public/verify">{t('session.publicVerify')}</a>
          </nav>
        </aside>
        <main id="content" className="sign-in-main">
          <div className="sign-in-top"><h1>{t('session.title')}</h1><LanguageSwitch /></div>
          <div className="sign-in-columns">
            <div className="sign-in-form"><SignInForm onSignedIn={() => void signedIn()} /></div>
            {training && <TrainingAccounts onSignedIn={() => void signedIn()} />}
          </div>
        </main>
      </div>
    </>
  );
}
