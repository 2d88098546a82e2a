import { useQuery } from '@tanstack/react-query';
import { listFiles } from '../api/materials.js';
import { FileList } from '../materials/FileList.js';

/** Files of a form by name, where only their ids are known. */
export function AttachedFiles({ ids }: { readonly ids: readonly string[] }) {
  const { data = [] } = useQuery({ queryKey: ['files', ids], queryFn: () => listFiles(ids), enabled: ids.length > 0, staleTime: Infinity });
  return <FileList files={data} />;
}
