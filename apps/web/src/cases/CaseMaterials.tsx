import { useQuery } from '@tanstack/react-query';
import { readCaseMaterials } from '../api/cases.js';
import { MaterialList } from '../materials/MaterialList.js';
import { Loaded } from '../shell/Loaded.js';
import { CaseAgents } from './CaseAgents.js';

export function CaseMaterials({ caseId }: { readonly caseId: string }) {
  const query = useQuery({ queryKey: ['case', caseId, 'materials'], queryFn: () => readCaseMaterials(caseId) });
  return <Loaded query={query}>{(materials) => <><CaseAgents caseId={caseId} /><MaterialList materials={materials} /></>}</Loaded>;
}
