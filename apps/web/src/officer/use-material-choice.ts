import { useCallback, useMemo, useState } from 'react';
import type { MaterialState, StoredFile } from '../api/materials.js';
import { formerVersion } from '../materials/former-version.js';

export interface MaterialChoice {
  readonly shown: StoredFile | null;
  /** What the shown file took the place of. */
  readonly former: StoredFile | null;
  readonly beside: boolean;
  readonly show: (file: StoredFile) => void;
  readonly step: (by: 1 | -1) => void;
  readonly toggleBeside: () => void;
}

/** Which file stands beside the form; the first one to begin with. */
export function useMaterialChoice(materials: readonly MaterialState[]): MaterialChoice {
  const files = useMemo(() => materials.filter(({ applies }) => applies).flatMap((material) => material.files.filter(({ superseded }) => !superseded)), [materials]);
  const [chosen, setChosen] = useState<StoredFile | null>(null);
  const [beside, setBeside] = useState(false);
  const shown = chosen ?? files[0] ?? null;
  const step = useCallback((by: 1 | -1) => {
    const at = files.findIndex(({ id }) => id === shown?.id);
    const next = files[at + by];
    if (next) setChosen(next);
  }, [files, shown]);
  const siblings = materials.find((material) => material.files.some(({ id }) => id === shown?.id))?.files ?? [];
  return { shown, former: shown && formerVersion(siblings, shown), beside, show: setChosen, step, toggleBeside: () => setBeside((now) => !now) };
}
