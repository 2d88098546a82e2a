import { useTranslation } from 'react-i18next';
import type { Persons } from '../../api/agents.js';
import { useRoleName } from '../../i18n/use-role-name.js';
import { useUser } from '../../session/session-context.js';
import { GiveRole } from './GiveRole.js';
import { TakeRole } from './TakeRole.js';
import { useRoleChange } from './use-role-change.js';

/** Who works for the institution, in which role and since when; who leads it gives and takes the roles of the others. */
export function PersonList({ persons, mayChange }: { readonly persons: Persons['persons']; readonly mayChange: boolean }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const self = useUser().id;
  const change = useRoleChange();
  return (
    <>
      <ul className="person-list">
        {persons.map((person) => (
          <li key={person.id}>
            <b>{person.name}</b>
            <div>
              {person.roles.length === 0 && <span className="muted">{t('agents.noRole')}</span>}
              <ul>{person.roles.map(({ role, since }) => (
                <li key={role}>{roleName(role)} <span className="muted num">{t('agents.sinceDay', { date: since })}</span>{mayChange && person.id !== self && <TakeRole person={person} role={role} change={change} />}</li>
              ))}</ul>
              {mayChange && (person.id === self ? <span className="muted">{t('agents.ownRoles')}</span> : <GiveRole person={person} change={change} />)}
            </div>
          </li>
        ))}
      </ul>
      <p className="muted">{t('agents.personsHelp')}</p>
    </>
  );
}
