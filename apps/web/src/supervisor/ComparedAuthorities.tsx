import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuthorityDuration, Period } from '../api/overview.js';
import { exportAuthorities } from '../api/exports.js';
import { readCompared } from '../api/overview.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { ExportButton } from './ExportButton.js';
import type { DurationMeasure } from './durations.js';
import { MonthTable } from './MonthTable.js';

interface Props {
  readonly period: Period;
  readonly process: string;
  readonly element: string;
  readonly measure: DurationMeasure;
  readonly onClose: () => void;
}

/** One step side by side at every authority. */
export function ComparedAuthorities({ period, process, element, measure, onClose }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const query = useQuery({ queryKey: ['durations', 'compared', period, process, element], queryFn: () => readCompared(period, process, element), placeholderData: keepPreviousData });
  return (
    <section className="sheet sheet-pad compared" aria-labelledby="compared">
      <Loaded query={query} rows={4}>
        {({ name, months, authorities }) => (
          <>
            <h2 id="compared">{t('durations.compared', { name: text(name) })} <ExportButton name={text(name)} read={exportAuthorities(period, process, element)} /> <Button onClick={onClose}>{t('common.close')}</Button></h2>
            <MonthTable<AuthorityDuration> label={t('durations.compared', { name: text(name) })} head={t('durations.authority')} months={months} measure={measure} rows={authorities} rowKey={({ authority }) => authority} name={(row) => row.name} />
          </>
        )}
      </Loaded>
    </section>
  );
}
