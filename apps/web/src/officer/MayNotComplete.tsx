import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/tasks.js';
import { useSigns, useText } from '../i18n/use-text.js';

interface Props {
  readonly task: TaskDetail;
  readonly claiming: boolean;
  readonly onClaim: () => void;
}

/** Why this person cannot complete the task, and the one thing that may change it. */
export function MayNotComplete({ task, claiming, onClaim }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const claimable = task.claimedBy === null && task.whyNot === null;
  const why = task.whyNot ? `${text(task.whyNot.message)}${task.whyNot.rule ? `${signs.open}${task.whyNot.rule}${signs.close}` : ''}` : t('officer.claimFirst');
  return <Alert type="info" showIcon style={{ marginBottom: 16 }} title={why} action={claimable ? <Button type="primary" size="small" loading={claiming} onClick={onClaim}>{t('officer.claim')} <kbd>c</kbd></Button> : undefined} />;
}
