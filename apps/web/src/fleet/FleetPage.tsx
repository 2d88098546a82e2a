import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { FleetChoices } from '../api/fleet.js';
import { readFleet, readFleetChoices } from '../api/fleet.js';
import { lazyPart } from '../shell/lazy-part.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { Waiting } from '../shell/Waiting.js';
import { withParts } from '../shell/with-parts.js';
import { filterOf } from './fleet-address.js';
import './fleet.css';
import { FleetFilters } from './FleetFilters.js';
import { isMeasure } from './heat.js';

const FleetMap = lazyPart('fleet-map', async () => (await import('./FleetMap.js')).default, <Waiting rows={10} />);
const FRESH_MS = 15_000;

function Fleet({ choices }: { readonly choices: FleetChoices }) {
  const navigate = useNavigate();
  const params = useParams();
  const [search, setSearch] = useSearchParams();
  const procedureId = params['procedureId'] ?? choices.procedures[0]?.id ?? '';
  const filter = filterOf(search);
  const asked = search.get('measure');
  const measure = isMeasure(asked) ? asked : 'count';
  const query = useQuery({ queryKey: ['fleet', procedureId, filter], queryFn: () => readFleet(procedureId, filter), refetchInterval: FRESH_MS, placeholderData: keepPreviousData });
  const put = (changes: Readonly<Record<string, string>>) => setSearch((now) => withParts(now, changes));
  return (
    <>
      <FleetFilters choices={choices} procedureId={procedureId} filter={filter} measure={measure} onChange={put} onProcedure={(id) => void navigate(`/supervisor/fleet/${encodeURIComponent(id)}?measure=${measure}`)} />
      <Loaded query={query} rows={12}>
        {(figures) => <FleetMap figures={figures} procedureId={procedureId} filter={filter} measure={measure} onPath={(path) => put({ path })} />}
      </Loaded>
    </>
  );
}

/** The supervisor's picture of everything that is under way. */
export default function FleetPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['fleet', 'choices'], queryFn: readFleetChoices, staleTime: 60_000 });
  return (
    <>
      <PageHead title={t('fleet.title')} lead={t('fleet.lead')} />
      <Loaded query={query}>{(choices) => <Fleet choices={choices} />}</Loaded>
    </>
  );
}
