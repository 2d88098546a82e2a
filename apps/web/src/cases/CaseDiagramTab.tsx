import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { readCaseDocuments, readSubmissions, readTimeline } from '../api/cases.js';
import { readCaseDiagram } from '../api/diagrams.js';
import { Loaded } from '../shell/Loaded.js';
import { Waiting } from '../shell/Waiting.js';

const LiveDiagram = lazy(() => import('../diagram/LiveDiagram.js'));

export function CaseDiagramTab({ caseId }: { readonly caseId: string }) {
  const query = useQuery({
    queryKey: ['case', caseId, 'record'],
    queryFn: async () => {
      const [diagram, entries, submissions, documents] = await Promise.all([readCaseDiagram(caseId), readTimeline(caseId), readSubmissions(caseId), readCaseDocuments(caseId)]);
      return { caseId, diagram, entries, submissions, documents };
    },
  });
  return <Loaded query={query}>{(record) => <Suspense fallback={<Waiting />}><LiveDiagram record={record} /></Suspense>}</Loaded>;
}
