import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readOverview } from '../api/overview.js';
import { PlaceChoice } from '../fleet/PlaceChoice.js';
import { usePlace } from '../fleet/use-place.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import '../tasks/tasks.css';
import { dateTimeOf } from '../time/format.js';
import { addressOf } from './addresses.js';
import { BusySteps } from './BusySteps.js';
import { OrganQueueTable } from './OrganQueueTable.js';
import './overview.css';
import { OverviewFigures } from './OverviewFigures.js';

const FRESH_MS = 30_000;
/** So many queues fit on one screen beside the rest. */
const LONGEST = 12;

/** The morning of a supervisor: how much there is, what is late, where it piles up, and who has it. */
export default function OverviewPage() {
  const { t } = useTranslation();
  const [place] = usePlace();
  const query = useQuery({ queryKey: ['cases', 'overview', place], queryFn: () => readOverview(place), refetchInterval: FRESH_MS, placeholderData: keepPreviousData });
  return (
    <>
      <PageHead title={t('overview.title')} lead={query.data && <span className="num">{t('fleet.exact', { time: dateTimeOf(query.data.asOf) })}</span>} actions={<PlaceChoice />} />
      <Loaded query={query} rows={12}>
        {(overview) => (
          <>
            <OverviewFigures overview={overview} />
            <div className="overview-parts">
              <section className="sheet sheet-pad" aria-labelledby="busiest"><h2 id="busiest">{t('overview.busiest')} <Link className="overview-all" to={addressOf('/supervisor/fleet', { place: overview.place })}>{t('overview.toMap')}</Link></h2><BusySteps place={overview.place} steps={overview.busiest} /></section>
              <div><h2>{t('overview.queues')} <Link className="overview-all" to={addressOf('/supervisor/queues', { place: overview.place })}>{t('overview.allQueues', { count: overview.queues.length })}</Link></h2><OrganQueueTable place={overview.place} queues={overview.queues.slice(0, LONGEST)} /></div>
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
