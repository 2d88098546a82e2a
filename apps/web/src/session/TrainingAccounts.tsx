import { useQuery } from '@tanstack/react-query';
import { App, Empty, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk, TrainingAccount } from '../api/session.js';
import { readTrainingAccounts, signInForTraining } from '../api/session.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { groupsOf } from './training-groups.js';
import { Waiting } from '../shell/Waiting.js';

const DESKS: readonly Desk[] = ['institution', 'officer', 'supervisor', 'administration'];

/** One click per person, grouped by desk; only the training mode has such accounts. */
export function TrainingAccounts({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const roleName = useRoleName();
  const failureText = useFailureText();
  const [filter, setFilter] = useState('');
  const [desk, setDesk] = useState<Desk>('institution');
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

  if (isPending) return <Waiting rows={6} />;
  const wanted = filter.trim().toLowerCase();
  const fitting = (data ?? []).filter((account) =>
    [account.name, account.organisationName, account.username, roleName(account.role)].some((text) => text.toLowerCase().includes(wanted)));
  const desks = DESKS.map((each) => ({ desk: each, groups: groupsOf(fitting, each) })).filter(({ groups }) => groups.length > 0);
  const shown = desks.find((each) => each.desk === desk) ?? desks[0];

  return (
    <section aria-label={t('session.trainingTitle')}>
      <h2 className="training-title">{t('session.trainingTitle')}</h2>
      <p className="muted">{t('session.trainingLead')}</p>
      <Input allowClear placeholder={t('session.filter')} aria-label={t('session.filter')} value={filter} onChange={(event) => setFilter(event.target.value)} />
      {shown === undefined ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('session.trainingEmpty')} /> : (
        <>
          <Segmented<Desk> block className="training-switch" value={shown.desk} onChange={setDesk} options={desks.map((each) => ({ value: each.desk, label: t(`shell.desk.${each.desk}`) }))} />
          <div className="training-desks">
            {shown.groups.map(({ name, accounts }) => (
              <div key={name} className="training-group">
                <h3>{name}</h3>
                {accounts.map((account) => (
                  <button key={account.username} type="button" className="training-account" disabled={busy !== null} aria-busy={busy === account.username} onClick={() => void enter(account)}>
                    <b>{account.name}</b> <span>{roleName(account.role)}</span>
                  </button>
                ))}
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
