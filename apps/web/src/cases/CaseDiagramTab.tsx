import { useQuery } from '@tanstack/react-query';
import { readCaseDocuments, readSubmissions, readTimeline } from '../api/cases.js';
import { readCaseDiagram } from '../api/diagrams.js';
import { Loaded } from '../shell/Loaded.js';
import { lazyPart } from '../shell/lazy-part.js';

const LiveDiagram = lazyPart('live-diagram', async () => (await import('../diagram/LiveDiagram.js')).default);

export function CaseDiagramTab({ caseId }: { readonly caseId: string }) {
  const query = useQuery({
    queryKey: ['case', caseId, 'record'],
    queryFn: async () => {
      const [diagram, entries, submissions, documents] = await Promise.all([readCaseDiagram(caseId), readTimeline(caseId), readSubmissions(caseId), readCaseDocuments(caseId)]);
      return { caseId, diagram, entries, submissions, documents };
    },
  });
  return <Loaded query={query}>{(record) => <LiveDiagram record={record} />}</Loaded>;
}
