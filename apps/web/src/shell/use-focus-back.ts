import { useEffect, useState } from 'react';

/** What had the focus when this came has it again when this is gone, unless somebody went on elsewhere. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
  }, [before]);
}
