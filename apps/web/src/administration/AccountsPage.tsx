import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../i18n/use-text.js';
import type { Account, AccountChange, FirstPassword } from '../api/administration.js';
import { changeAccount, listAccounts } from '../api/administration.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { Loaded } from '../shell/Loaded.js';
import { MenuButton } from '../shell/MenuButton.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';
import { FirstPasswordDialog } from './FirstPasswordDialog.js';
import { NewAccountDialog } from './NewAccountDialog.js';
import { RequestRoleDialog } from './RequestRoleDialog.js';

interface AccountAct {
  readonly key: 'activate' | 'deactivate' | 'resetPassword' | 'unlock';
  readonly wanted: AccountChange;
}

function actsOn({ state, locked }: Account): readonly AccountAct[] {
  const acts: readonly AccountAct[] = state === 'active' ? [{ key: 'resetPassword', wanted: { resetPassword: true } }, { key: 'deactivate', wanted: { state: 'disabled' } }] : [{ key: 'activate', wanted: { state: 'active' } }];
  return locked ? [{ key: 'unlock', wanted: { unlock: true } }, ...acts] : acts;
}

export default function AccountsPage() {
  const { t } = useTranslation();
  const signs = useSigns();
  const roleName = useRoleName();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [q, setQ] = useState('');
  const [creating, setCreating] = useState(false);
  const [told, setTold] = useState<FirstPassword | null>(null);
  const [granting, setGranting] = useState<Account | null>(null);
  const query = useQuery({ queryKey: ['accounts', q], queryFn: () => listAccounts(q) });
  const change = useMutation({
    mutationFn: ({ account, wanted }: { readonly account: Account; readonly wanted: AccountChange }) => changeAccount(account, wanted),
    onSuccess: async (answer) => {
      if (answer.password !== null) setTold(answer);
      message.success(t('administration.changed'));
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: (error) => void message.error(failureText(error)),
  });
  return (
    <>
      <PageHead title={t('administration.accounts')} lead={t('administration.accountsLead')} actions={<Button type="primary" onClick={() => setCreating(true)}>{t('administration.newAccount')}</Button>} />
      <div className="inbox-tools"><Input.Search allowClear style={{ width: 260 }} placeholder={t('administration.searchAccounts')} aria-label={t('administration.searchAccounts')} onSearch={(text) => setQ(text.trim())} /></div>
      <Loaded query={query}>
        {({ items }) => (
          <ScrollTable<Account>
            cards label={t('administration.accounts')} rowKey="id" size="middle" dataSource={[...items]} pagination={{ pageSize: 20, hideOnSinglePage: true }}
            columns={[
              { title: t('administration.username'), dataIndex: 'username' },
              { title: t('administration.name'), dataIndex: 'name' },
              { title: t('administration.organisation'), dataIndex: 'organisationName' },
              { title: t('administration.roles'), render: (_value, account) => account.grants.map(({ role, organisationId, state }) => <Tag key={`${role}${organisationId}`} color={state === 'requested' ? 'warning' : 'default'}>{roleName(role)}{state === 'requested' && `${signs.open}${t('administration.pendingGrant')}${signs.close}`}</Tag>) },
              { title: t('administration.active'), render: (_value, account) => <>{account.state === 'active' ? <Tag color="success">{t('administration.active')}</Tag> : <Tag>{t('administration.inactive')}</Tag>}{account.locked && <Tag color="error">{t('administration.locked')}</Tag>}</> },
              { title: t('administration.lastSignedIn'), render: (_value, account) => <span className="num nowrap muted">{dateTimeOf(account.lastSignedInAt)}</span> },
              { title: t('forms.rowActions'), className: 'row-acts', render: (_value, account) => (
                <span className="nowrap">
                  <Button size="small" onClick={() => setGranting(account)}>{t('administration.requestRole')}</Button>{' '}
                  <MenuButton size="small" aria-label={`${t('common.more')}${signs.colon}${account.name}`} items={actsOn(account).map(({ key, wanted }) => ({ key, label: t(`administration.${key}`), onClick: () => change.mutate({ account, wanted }) }))}>{t('common.more')}</MenuButton>
                </span>
              ) },
            ]}
          />
        )}
      </Loaded>
      {creating && <NewAccountDialog onClose={() => setCreating(false)} onCreated={setTold} />}
      {told && <FirstPasswordDialog told={told} onClose={() => setTold(null)} />}
      {granting && <RequestRoleDialog account={granting} onClose={() => setGranting(null)} />}
    </>
  );
}
