import { useQuery } from '@tanstack/react-query';
import { App, Empty, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk, TrainingAccount } from '../api/session.js';
import { readTrainingAccounts, signInForTraining } from '../api/session.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useFailureText } from '../shell/use-failure-text.js';

const DESKS: readonly Desk[] = ['institution', 'officer', 'supervisor', 'administration'];

/** One click per person, grouped by desk; only the training mode has such accounts. */
export function TrainingAccounts({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const roleName = useRoleName();
  const failureText = useFailureText();
  const [filter, setFilter] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const { data, isPending } = useQuery({ queryKey: ['training-accounts'], queryFn: readTrainingAccounts });

  async function enter(account: TrainingAccount) {
    setBusy(account.username);
    try {
      await signInForTraining(account.username);
      onSignedIn();
    } catch (error) {
      message.error(failureText(error));
      setBusy(null);
    }
  }

  if (isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  const wanted = filter.trim().toLowerCase();
  const accounts = (data ?? []).filter((account) =>
    [account.name, account.organisationName, roleName(account.role)].some((text) => text.toLowerCase().includes(wanted)));

  return (
    <section aria-label={t('session.trainingTitle')}>
      <h2 className="training-title">{t('session.trainingTitle')}</h2>
      <p className="muted">{t('session.trainingLead')}</p>
      <Input.Search allowClear placeholder={t('session.filter')} aria-label={t('session.filter')} value={filter} onChange={(event) => setFilter(event.target.value)} />
      {accounts.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('session.trainingEmpty')} />}
      <div className="training-desks">
        {DESKS.map((desk) => {
          const members = accounts.filter((account) => account.desk === desk);
          return members.length === 0 ? null : (
            <div key={desk} className="training-desk">
              <h3>{t(`shell.desk.${desk}`)}</h3>
              {members.map((account) => (
                <button key={account.username} type="button" className="training-account" disabled={busy !== null} aria-busy={busy === account.username} onClick={() => void enter(account)}>
                  <b>{account.name}</b>
                  <span className="training-role">{roleName(account.role)}</span>
                  <span className="training-org">{account.organisationName}</span>
                </button>
              ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}
