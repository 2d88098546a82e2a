import type { TableColumnsType } from 'antd';
import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Box, TaskRow } from '../../api/tasks.js';
import { RegionName } from '../../forms/RegionName.js';
import { useText } from '../../i18n/use-text.js';
import { DueBadge } from '../../tasks/DueBadge.js';
import { dateTimeOf } from '../../time/format.js';
import type { Column } from './inbox-address.js';

interface Acts {
  readonly onClaim: (id: string) => void;
  readonly onRemind: (id: string) => void;
  readonly procedureName: (id: string) => string;
}

/** The step, the columns chosen, and for what waits for others whom it waits for. */
export function useInboxColumns(box: Box, chosen: readonly Column[], { onClaim, onRemind, procedureName }: Acts): TableColumnsType<TaskRow> {
  const { t } = useTranslation();
  const text = useText();
  const holder = (row: TaskRow): ReactNode => {
    if (row.claimedBy) return <span className={row.claimedByMe ? 'nowrap' : 'muted nowrap'}>{row.claimedBy}</span>;
    return box === 'done' ? null : <Button size="small" onClick={() => onClaim(row.id)}>{t('officer.claim')}</Button>;
  };
  const cells: Readonly<Record<Column, (row: TaskRow) => ReactNode>> = {
    institution: (row) => row.institution,
    caseNo: (row) => <Link to={`/cases/${row.caseId}`} className="num nowrap">{row.caseNo}</Link>,
    procedure: (row) => procedureName(row.procedureId),
    region: (row) => <RegionName code={row.regionCode} />,
    due: (row) => <DueBadge dueAt={row.dueAt} overdue={row.overdue} remaining={row.remainingWorkdays} provisional={row.provisional} />,
    received: (row) => <span className="num nowrap muted">{dateTimeOf(row.createdAt)}</span>,
    claimedBy: holder,
  };
  const task = (row: TaskRow): ReactNode => (
    <>
      <Link to={box === 'waiting' ? `/cases/${row.caseId}` : `/officer/tasks/${row.id}`} className="task-name">{text(row.name)}{row.instance !== null && <span className="muted"> · {t('officer.instance', { instance: row.instance })}</span>}</Link>
      {row.onBehalfOf !== null && <> <Tag>{t('cover.tag', { name: row.onBehalfOf.name })}</Tag></>}
    </>
  );
  const waits = (row: TaskRow): ReactNode => <span className="nowrap">{row.waitsFor} {!row.claimedByMe && <Button size="small" onClick={() => onRemind(row.id)}>{t('inbox.remind')}</Button>}</span>;
  return [
    { key: 'task', title: t('officer.task'), render: (_value, row) => task(row) },
    ...chosen.filter((column) => column !== 'claimedBy' || box !== 'waiting').map((column) => ({ key: column, title: t(`inbox.column.${column}`), render: (_value: unknown, row: TaskRow) => cells[column](row) })),
    ...(box === 'waiting' ? [{ key: 'waitsFor', title: t('inbox.waitsFor'), render: (_value: unknown, row: TaskRow) => waits(row) }] : []),
  ];
}
