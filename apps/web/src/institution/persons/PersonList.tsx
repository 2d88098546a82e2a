import { useTranslation } from 'react-i18next';
import type { Persons } from '../../api/agents.js';
import { useRoleName } from '../../i18n/use-role-name.js';

/** Who works for the institution, in which role and since when; their roles have no end. */
export function PersonList({ persons }: { readonly persons: Persons['persons'] }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  return (
    <>
      <ul className="person-list">
        {persons.map(({ id, name, roles }) => (
          <li key={id}>
            <b>{name}</b>
            <ul>{roles.map(({ role, since }) => <li key={role}>{roleName(role)} <span className="muted num">{t('agents.sinceDay', { date: since })}</span></li>)}</ul>
          </li>
        ))}
      </ul>
      <p className="muted">{t('agents.personsHelp')}</p>
    </>
  );
}
