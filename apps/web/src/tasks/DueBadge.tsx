import { ClockCircleOutlined, ExclamationCircleFilled } from '../theme/icons.js';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { dueDateOf } from '../time/format.js';
import './tasks.css';

interface Props {
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly remaining?: number | null | undefined;
  readonly provisional?: boolean | undefined;
}

/** Until when, how many working days remain, and whether it is late: in words, not by colour alone. */
export function DueBadge({ dueAt, overdue, remaining, provisional }: Props) {
  const { t } = useTranslation();
  if (dueAt === null) return <span className="muted">{t('officer.noDue')}</span>;
  const late = overdue || (remaining !== undefined && remaining !== null && remaining < 0);
  const soon = !late && remaining !== undefined && remaining !== null && remaining <= 1;
  const words = late
    ? (remaining ? t('officer.overdueBy', { count: Math.abs(remaining) }) : t('officer.overdue'))
    : remaining === 0 ? t('officer.dueToday') : remaining !== undefined && remaining !== null ? t('officer.remaining', { count: remaining }) : null;
  return (
    <span className={late ? 'due due-late' : soon ? 'due due-soon' : 'due'}>
      <span className="num">{late ? <ExclamationCircleFilled /> : <ClockCircleOutlined />} {dueDateOf(dueAt)}</span>
      {words !== null && <span className="due-words">{words}</span>}
      {provisional && <Tooltip title={t('officer.provisionalHelp')}><span className="mark" tabIndex={0}>{t('officer.provisional')}</span></Tooltip>}
    </span>
  );
}
