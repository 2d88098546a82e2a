import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../api/administration.js';
import { changeAccount, listAccounts } from '../api/administration.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { NewAccountDialog } from './NewAccountDialog.js';
import { RequestRoleDialog } from './RequestRoleDialog.js';

export default function AccountsPage() {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [q, setQ] = useState('');
  const [creating, setCreating] = useState(false);
  const [granting, setGranting] = useState<Account | null>(null);
  const query = useQuery({ queryKey: ['accounts', q], queryFn: () => listAccounts(q) });
  const change = useMutation({
    mutationFn: ({ id, active }: Account) => changeAccount(id, { active: !active }),
    onSuccess: async () => {
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
          <Table<Account>
            className="inbox-table" rowKey="id" size="middle" dataSource={[...items]} pagination={{ pageSize: 20, hideOnSinglePage: true }} scroll={{ x: 900 }}
            columns={[
              { title: t('administration.username'), dataIndex: 'username' },
              { title: t('administration.name'), dataIndex: 'name' },
              { title: t('administration.organisation'), render: (_value, account) => account.organisation?.name },
              { title: t('administration.roles'), render: (_value, account) => account.roles.map(({ role, organisationId }) => <Tag key={`${role}${organisationId}`}>{roleName(role)}</Tag>) },
              { title: t('administration.active'), render: (_value, account) => (account.active ? <Tag color="success">{t('administration.active')}</Tag> : <Tag>{t('administration.inactive')}</Tag>) },
              { title: '', render: (_value, account) => (
                <span className="nowrap">
                  <Button size="small" onClick={() => setGranting(account)}>{t('administration.requestRole')}</Button>{' '}
                  <Button size="small" danger={account.active} loading={change.isPending && change.variables.id === account.id} onClick={() => change.mutate(account)}>{t(account.active ? 'administration.deactivate' : 'administration.activate')}</Button>
                </span>
              ) },
            ]}
          />
        )}
      </Loaded>
      {creating && <NewAccountDialog onClose={() => setCreating(false)} />}
      {granting && <RequestRoleDialog account={granting} onClose={() => setGranting(null)} />}
    </>
  );
}
