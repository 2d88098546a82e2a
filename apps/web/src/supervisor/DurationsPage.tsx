import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readFleetChoices, type FleetChoices } from '../api/fleet.js';
import { exportDurations } from '../api/exports.js';
import { readDurations, type StepDuration } from '../api/overview.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { withParts } from '../shell/with-parts.js';
import { addressOf } from './addresses.js';
import { ComparedAuthorities } from './ComparedAuthorities.js';
import { DurationFilters } from './DurationFilters.js';
import { isDurationMeasure } from './durations.js';
import { MonthTable } from './MonthTable.js';
import './overview.css';

function Durations({ choices }: { readonly choices: FleetChoices }) {
  const { t } = useTranslation();
  const text = useText();
  const [search, setSearch] = useSearchParams();
  const [place = '', from = '', until = '', process = '', element = ''] = ['place', 'from', 'until', 'process', 'element'].map((part) => search.get(part) ?? '');
  const procedure = search.get('procedure') ?? choices.procedures[0]?.id ?? '';
  const asked = search.get('measure');
  const measure = isDurationMeasure(asked) ? asked : 'median';
  const period = { place, procedure, from, until };
  const query = useQuery({ queryKey: ['durations', period], queryFn: () => readDurations(period), placeholderData: keepPreviousData });
  const put = (changes: Readonly<Record<string, string>>) => setSearch((now) => withParts(now, changes));
  const compare = (row: StepDuration) => addressOf('/supervisor/durations', { ...period, measure, process: row.process, element: row.element });
  return (
    <>
      <DurationFilters take={exportDurations(period)} procedures={choices.procedures} procedure={procedure} from={from} until={until} measure={measure} onChange={put} />
      {element !== '' && <ComparedAuthorities period={period} process={process} element={element} measure={measure} onClose={() => put({ process: '', element: '' })} />}
      <Loaded query={query} rows={12}>
        {({ months, steps }) => (
          <MonthTable<StepDuration>
            label={t('durations.title')} head={t('durations.step')} months={months} measure={measure} rows={steps} rowKey={(row) => `${row.process} ${row.element}`}
            name={(row) => <><Link to={compare(row)} aria-label={t('durations.compare', { name: text(row.name) })}>{text(row.name)}</Link><div className="muted busy-note">{text(row.processName)}</div></>}
          />
        )}
      </Loaded>
    </>
  );
}

/** Throughput and duration of every step by month; a step leads to the same figures at each authority. */
export default function DurationsPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['fleet', 'choices'], queryFn: readFleetChoices, staleTime: 60_000 });
  return (
    <>
      <PageHead title={t('durations.title')} lead={t('durations.lead')} />
      <Loaded query={query}>{(choices) => <Durations choices={choices} />}</Loaded>
    </>
  );
}
