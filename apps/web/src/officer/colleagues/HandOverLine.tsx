import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../../api/tasks.js';
import { dateTimeOf } from '../../time/format.js';

/** Who gave or took the task, and why. */
export function HandOverLine({ task: { handOver } }: { readonly task: TaskDetail }) {
  const { t } = useTranslation();
  if (handOver === null) return null;
  const { kind, by, to, reason, at } = handOver;
  return <p className="hand-over muted">{t(`inbox.handOver.${kind}`, { by, to, reason })} <time className="num">{dateTimeOf(at)}</time></p>;
}
