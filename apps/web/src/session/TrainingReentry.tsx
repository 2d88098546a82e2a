import { useQuery } from '@tanstack/react-query';
import { Button, Divider } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../i18n/use-text.js';
import type { SessionUser } from '../api/session.js';
import { readTrainingAccounts, signInForTraining } from '../api/session.js';

/** In training the same person comes back with one click. */
export function TrainingReentry({ user, onSignedIn }: { readonly user: SessionUser; readonly onSignedIn: () => void }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const { data } = useQuery({ queryKey: ['training-accounts'], queryFn: readTrainingAccounts });
  // Namesakes sit in other bureaus: the organisation tells them apart.
  const account = data?.find(({ name, organisationName }) => name === user.name && organisationName === user.organisation?.name);
  if (!account) return null;
  return (
    <>
      <Button block size="large" onClick={() => void signInForTraining(account.username).then(onSignedIn)}>{`${t('session.signIn')}${signs.colon}${account.name}`}</Button>
      <Divider />
    </>
  );
}
