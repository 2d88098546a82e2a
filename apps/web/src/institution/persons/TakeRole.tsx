import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { OWN_ROLES, type Persons } from '../../api/agents.js';
import { useRoleName } from '../../i18n/use-role-name.js';
import type { useRoleChange } from './use-role-change.js';

interface Props {
  readonly person: Persons['persons'][number];
  readonly role: string;
  readonly change: ReturnType<typeof useRoleChange>;
}

/** Takes one role from one person, after a question. */
export function TakeRole({ person: { id, name }, role, change }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const own = OWN_ROLES.find((each) => each === role);
  if (own === undefined) return null;
  return (
    <Popconfirm title={t('agents.takeConfirm')} onConfirm={() => change.mutate({ kind: 'take', userId: id, role: own })}>
      <Button type="link" size="small" aria-label={t('agents.takeRole', { name, role: roleName(role) })}>{t('agents.take')}</Button>
    </Popconfirm>
  );
}
