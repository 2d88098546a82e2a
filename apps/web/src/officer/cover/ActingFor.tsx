import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../../api/tasks.js';

/** Says for whom the task is done, before anything is submitted. */
export function ActingFor({ task: { onBehalfOf } }: { readonly task: TaskDetail }) {
  const { t } = useTranslation();
  if (onBehalfOf === null) return null;
  const { name, until } = onBehalfOf;
  return <Alert type="info" showIcon style={{ marginBottom: 16 }} title={until === null ? t('cover.acting', { name }) : t('cover.actingUntil', { name, until })} />;
}
