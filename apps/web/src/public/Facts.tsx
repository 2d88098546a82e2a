import type { ReactNode } from 'react';

/** Facts as pairs; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return <dl className="facts">{facts.map(([label, value]) => (value === null || value === undefined || value === '' ? null : <div key={label}><dt>{label}</dt><dd>{value}</dd></div>))}</dl>;
}
