import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { readReport } from '../../api/overview.js';
import { PlaceChoice } from '../../fleet/PlaceChoice.js';
import { Loaded } from '../../shell/Loaded.js';
import { PageHead } from '../../shell/PageHead.js';
import { useNow } from '../../shell/use-now.js';
import { dateOf } from '../../time/format.js';
import './report.css';
import { ReportSheet } from './ReportSheet.js';

/** The month before this one: the last that is over. */
const lastMonth = (now: Date): string => dayjs(`${dateOf(now.toISOString()).slice(0, 7)}-01`).subtract(1, 'month').format('YYYY-MM');

/** The monthly report of a place, ready to be printed. */
export default function ReportPage() {
  const { t } = useTranslation();
  const now = useNow();
  const [search, setSearch] = useSearchParams();
  const place = search.get('place') ?? '';
  const month = search.get('month') ?? lastMonth(now);
  const query = useQuery({ queryKey: ['report', place, month], queryFn: () => readReport(place, month), placeholderData: keepPreviousData });
  const choose = (chosen: string) => setSearch((old) => {
    const next = new URLSearchParams(old);
    next.set('month', chosen);
    return next;
  });
  return (
    <>
      <PageHead
        title={t('report.title')} lead={t('report.lead')}
        actions={<><PlaceChoice /><DatePicker picker="month" allowClear={false} aria-label={t('report.month')} value={dayjs(`${month}-01`)} onChange={(_day, text) => typeof text === 'string' && choose(text)} /><Button type="primary" onClick={() => window.print()}>{t('report.print')}</Button></>}
      />
      <Loaded query={query} rows={14}>{(report) => <ReportSheet report={report} />}</Loaded>
    </>
  );
}
