import type { ReactNode } from 'react';

/** A list promises entries to whoever hears it: that there are none is said by one that cannot be chosen. */
export function NoOption({ children }: { readonly children: ReactNode }) {
  return <div role="option" aria-selected={false} aria-disabled className="muted">{children}</div>;
}
