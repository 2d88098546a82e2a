import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { readCaseDiagram } from '../api/diagrams.js';
import { Loaded } from '../shell/Loaded.js';
import { Waiting } from '../shell/Waiting.js';

const LiveDiagram = lazy(() => import('../diagram/LiveDiagram.js'));

export function CaseDiagramTab({ caseId }: { readonly caseId: string }) {
  const query = useQuery({ queryKey: ['case', caseId, 'diagram'], queryFn: () => readCaseDiagram(caseId) });
  return <Loaded query={query}>{(diagram) => <Suspense fallback={<Waiting />}><LiveDiagram diagram={diagram} /></Suspense>}</Loaded>;
}
