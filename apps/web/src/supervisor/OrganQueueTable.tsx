import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OrganQueue } from '../api/overview.js';
import { addressOf, tasksOf } from './addresses.js';
import { QueueTable } from './QueueTable.js';
import { useQueueName } from './use-queue-name.js';

/** Who has how much to do: authorities, departments and centres by name, institutions and panels each as one. */
export function OrganQueueTable({ place, queues }: { readonly place: string; readonly queues: readonly OrganQueue[] }) {
  const { t } = useTranslation();
  const queueName = useQueueName();
  const nameOf = ({ key, name }: OrganQueue) => queueName(key, name);
  return (
    <QueueTable<OrganQueue>
      label={t('overview.queues')} head={t('overview.organ')} rows={queues} rowKey={({ key }) => key} nameOf={nameOf}
      name={(row) => <Link to={addressOf('/supervisor/queues/of', { place, key: row.key })}>{nameOf(row)}</Link>} tasks={({ key }, which) => tasksOf({ place, key, which })}
    />
  );
}
