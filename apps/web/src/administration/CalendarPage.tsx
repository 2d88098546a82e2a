import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYear } from '../api/administration.js';
import { readCalendar } from '../api/administration.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { ScrollTable } from '../shell/ScrollTable.js';
import { useNow } from '../shell/use-now.js';
import { dateOf } from '../time/format.js';
import { CalendarImportDialog } from './CalendarImportDialog.js';

const count = (year: CalendarYear, kind: 'rest' | 'work'): number => year.days.filter((day) => day.kind === kind).length;

/** A period that goes beyond the last year loaded is provisional until the next one is. */
function Reach({ years }: { readonly years: readonly CalendarYear[] }) {
  const { t } = useTranslation();
  const today = Number(dateOf(useNow().toISOString()).slice(0, 4));
  const last = Math.max(...years.map(({ year }) => year));
  return last === today ? <Alert type="info" showIcon style={{ marginBottom: 16 }} title={t('administration.reach', { last, next: last + 1 })} /> : null;
}

export default function CalendarPage() {
  const { t } = useTranslation();
  const [importing, setImporting] = useState(false);
  const query = useQuery({ queryKey: ['calendar'], queryFn: readCalendar });
  return (
    <>
      <PageHead title={t('administration.calendar')} lead={t('administration.calendarLead')} actions={<Button type="primary" onClick={() => setImporting(true)}>{t('administration.importYear')}</Button>} />
      <Loaded query={query}>
        {(years) => (
          <>
            <Reach years={years} />
            <ScrollTable<CalendarYear>
              label={t('administration.calendar')} rowKey="year" pagination={false} dataSource={[...years]}
              columns={[
                { title: t('administration.year'), render: (_value, year) => <b className="num">{year.year}</b> },
                { title: t('administration.daysOff'), render: (_value, year) => t('administration.holidays', { count: count(year, 'rest') }) },
                { title: t('administration.makeUpDays'), render: (_value, year) => t('administration.workdays', { count: count(year, 'work') }) },
                { title: t('administration.source'), dataIndex: 'source' },
              ]}
            />
          </>
        )}
      </Loaded>
      {importing && <CalendarImportDialog onClose={() => setImporting(false)} />}
    </>
  );
}
