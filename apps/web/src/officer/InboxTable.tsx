import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { listProcedures } from '../api/procedures.js';
import type { Box, TaskRow } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { useRemind } from './colleagues/use-remind.js';
import { useInboxColumns } from './inbox/columns.js';
import type { Column } from './inbox/inbox-address.js';

interface Props {
  readonly box: Box;
  readonly columns: readonly Column[];
  readonly rows: readonly TaskRow[];
  readonly loading: boolean;
  readonly cursor: string | null;
  readonly selected: readonly string[];
  /** Whether tasks that somebody holds may be chosen too: for giving them to another. */
  readonly mayAssign: boolean;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onClaim: (id: string) => void;
}

export function InboxTable({ box, columns, rows, loading, cursor, selected, mayAssign, onSelect, onClaim }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const { remind } = useRemind();
  const { data: procedures = [] } = useQuery({ queryKey: ['procedures'], queryFn: listProcedures, staleTime: 300_000, enabled: columns.includes('procedure') });
  const procedureName = (id: string): string => {
    const found = procedures.find((procedure) => procedure.id === id);
    return found ? text(found.title) : id;
  };
  const shown = useInboxColumns(box, columns, { onClaim, onRemind: remind, procedureName });
  const selectable = box === 'group' || box === 'overdue';
  return (
    <ScrollTable<TaskRow>
      label={t('officer.inbox')} rowKey="id" size="middle" columns={shown} dataSource={[...rows]} loading={loading} pagination={false}
      rowClassName={({ id }) => (id === cursor ? 'cursor' : '')}
      {...(selectable ? { rowSelection: { selectedRowKeys: [...selected], onChange: (keys) => onSelect(keys.map(String)), getCheckboxProps: (row: TaskRow) => ({ disabled: !mayAssign && row.claimedBy !== null, 'aria-label': t('officer.selected', { caseNo: row.caseNo }) }) } } : {})}
      locale={{ emptyText: loading ? ' ' : <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<>{t(`officer.empty.${box}`)}<div className="muted">{t('officer.emptyHelp')}</div></>} /> }}
    />
  );
}
