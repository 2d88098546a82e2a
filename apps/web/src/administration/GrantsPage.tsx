import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Popconfirm, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../api/administration.js';
import { decideGrant, listGrants } from '../api/administration.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { hasRole, useUser } from '../session/session-context.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';

const DONE = { approve: 'administration.approved', refuse: 'administration.refused', revoke: 'administration.revoked' } as const;

export default function GrantsPage() {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const user = useUser();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['grants'], queryFn: () => listGrants() });
  const decide = useMutation({
    mutationFn: ({ id, decision }: { readonly id: string; readonly decision: 'approve' | 'refuse' | 'revoke' }) => decideGrant(id, decision),
    onSuccess: async (_answer, { decision }) => {
      message.success(t(DONE[decision]));
      await client.invalidateQueries({ queryKey: ['grants'] });
    },
    onError: (error) => void message.error(failureText(error)),
  });
  const mayDecide = hasRole(user, 'securityAdmin');
  const revoke = ({ id }: Grant) => (
    <Popconfirm title={t('administration.revokeConfirm')} onConfirm={() => decide.mutate({ id, decision: 'revoke' })}><Button size="small" danger disabled={decide.isPending}>{t('administration.revoke')}</Button></Popconfirm>
  );
  const acts = (grant: Grant) => (grant.state === 'approved' && mayDecide ? revoke(grant) : mayDecide && grant.state === 'requested' ? (
    <span className="nowrap">
      <Button size="small" type="primary" disabled={decide.isPending} onClick={() => decide.mutate({ id: grant.id, decision: 'approve' })}>{t('administration.approve')}</Button>{' '}
      <Button size="small" danger disabled={decide.isPending} onClick={() => decide.mutate({ id: grant.id, decision: 'refuse' })}>{t('administration.refuse')}</Button>
    </span>
  ) : null);
  return (
    <>
      <PageHead title={t('administration.grants')} lead={t('administration.grantsLead')} />
      <Loaded query={query}>
        {({ items: grants }) => (grants.length === 0 ? <Empty description={t('administration.noGrants')} /> : (
          <ScrollTable<Grant>
            cards label={t('administration.grants')} rowKey="id" size="middle" dataSource={[...grants]} pagination={{ pageSize: 20, hideOnSinglePage: true }}
            columns={[
              { title: t('administration.user'), render: (_value, grant) => <>{grant.userName}<div className="muted">{grant.username}</div></> },
              { title: t('administration.change'), render: (_value, grant) => <span><b>{roleName(grant.role)}</b> · {grant.organisationName}</span> },
              { title: t('common.reason'), dataIndex: 'reason' },
              { title: t('administration.requestedBy'), render: (_value, grant) => <>{grant.requestedBy}<div className="muted num">{dateTimeOf(grant.requestedAt)}</div></> },
              { title: t('cases.state'), render: (_value, grant) => <Tag color={grant.state === 'approved' ? 'success' : grant.state === 'requested' ? 'warning' : 'default'}>{t(`administration.grantState.${grant.state}`)}</Tag> },
              { title: t('forms.rowActions'), className: 'row-acts', render: (_value, grant) => acts(grant) },
            ]}
          />
        ))}
      </Loaded>
    </>
  );
}
