import { useCallback, useMemo, useState } from 'react';
import type { MaterialState, StoredFile } from '../api/materials.js';

export interface MaterialChoice {
  readonly shown: StoredFile | null;
  readonly show: (file: StoredFile) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Which file stands beside the form; the first one to begin with. */
export function useMaterialChoice(materials: readonly MaterialState[]): MaterialChoice {
  const files = useMemo(() => materials.filter(({ applies }) => applies).flatMap((material) => material.files.filter(({ superseded }) => !superseded)), [materials]);
  const [chosen, setChosen] = useState<StoredFile | null>(null);
  const shown = chosen ?? files[0] ?? null;
  const step = useCallback((by: 1 | -1) => {
    const at = files.findIndex(({ id }) => id === shown?.id);
    const next = files[at + by];
    if (next) setChosen(next);
  }, [files, shown]);
  return { shown, show: setChosen, step };
}
