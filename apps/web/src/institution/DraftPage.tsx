import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readDraft } from '../api/drafts.js';
import { readProcedure } from '../api/procedures.js';
import { Loaded } from '../shell/Loaded.js';
import { DraftEditor } from './DraftEditor.js';
import './institution.css';

export default function DraftPage() {
  const { draftId = '' } = useParams();
  const draft = useQuery({ queryKey: ['draft', draftId], queryFn: () => readDraft(draftId), refetchOnWindowFocus: false });
  const procedureId = draft.data?.procedureId ?? '';
  const procedure = useQuery({ queryKey: ['procedure', procedureId], queryFn: () => readProcedure(procedureId), enabled: procedureId !== '', staleTime: 300_000 });
  return (
    <Loaded page query={draft} rows={12}>
      {(loaded) => <Loaded page query={procedure} rows={12}>{(known) => <DraftEditor key={draftId} draft={loaded} procedure={known} />}</Loaded>}
    </Loaded>
  );
}
