import type { TableColumnsType } from 'antd';
import { Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseRow } from '../api/cases.js';
import { useText } from '../i18n/use-text.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { DueBadge } from '../tasks/DueBadge.js';
import { dateOf } from '../time/format.js';
import { ApplyNow } from './ApplyNow.js';
import { CaseStateTag } from './CaseStateTag.js';

interface Props {
  readonly rows: readonly CaseRow[];
  readonly loading: boolean;
  readonly own: boolean;
  /** What is said where there is none; left out, that another filter may find some. */
  readonly empty?: string;
}

export function CasesTable({ rows, loading, own, empty }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const institution: TableColumnsType<CaseRow> = own ? [] : [{ title: t('cases.institution'), render: (_value, row) => row.institution }];
  const columns: TableColumnsType<CaseRow> = [
    { title: t('cases.caseNo'), render: (_value, row) => <><Link to={`/cases/${row.id}`} className="num nowrap task-name">{row.caseNo}</Link>{row.incident && <Tag color="error" style={{ marginLeft: 6 }}>{t('cases.incident')}</Tag>}</> },
    ...institution,
    { title: t('cases.procedure'), render: (_value, row) => text(row.procedureTitle) },
    { title: t('cases.state'), render: (_value, row) => <CaseStateTag state={row.state} label={row.stateLabel} /> },
    {
      title: t('cases.step'), render: (_value, row) => (
        <>
          {row.awaits !== null && <ApplyNow awaited={row} />}
          {row.currentSteps.map((step) => <div key={step.element}>{text(step.name)}</div>)}
        </>
      ),
    },
    { title: t('cases.due'), render: (_value, row) => (row.dueAt === null ? null : <DueBadge dueAt={row.dueAt} overdue={row.currentSteps.some(({ overdue }) => overdue)} />) },
    { title: t('cases.submittedAt'), render: (_value, row) => <span className="num nowrap muted">{row.awaits === null ? dateOf(row.submittedAt) : t('cases.openedAt', { date: dateOf(row.submittedAt) })}</span> },
  ];
  return (
    <ScrollTable<CaseRow>
      cards label={t(own ? 'cases.myCases' : 'cases.allCases')} rowKey="id" size="middle" columns={columns} dataSource={[...rows]} loading={loading} pagination={false}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty ?? (own ? t('institution.noCases') : <>{t('cases.none')}<div className="muted">{t('cases.noneHelp')}</div></>)} /> }}
    />
  );
}
