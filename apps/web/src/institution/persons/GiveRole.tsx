import { useTranslation } from 'react-i18next';
import { OWN_ROLES, type Persons } from '../../api/agents.js';
import { useRoleName } from '../../i18n/use-role-name.js';
import { MenuButton } from '../../shell/MenuButton.js';
import { PlusOutlined } from '../../theme/icons.js';
import type { useRoleChange } from './use-role-change.js';

interface Props {
  readonly person: Persons['persons'][number];
  readonly change: ReturnType<typeof useRoleChange>;
}

/** The roles of an institution that a person does not have yet. */
export function GiveRole({ person: { id, name, roles }, change }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const missing = OWN_ROLES.filter((own) => !roles.some(({ role }) => role === own));
  if (missing.length === 0) return null;
  const items = missing.map((role) => ({ key: role, label: roleName(role), onClick: () => change.mutate({ kind: 'give', userId: id, role }) }));
  return (
    <MenuButton items={items} size="small" icon={<PlusOutlined />} loading={change.isPending && change.variables.userId === id} aria-label={t('agents.giveTo', { name })}>{t('agents.giveRole')}</MenuButton>
  );
}
