import type { ReactNode } from 'react';

/** A labelled input with what is wrong with it. */
export function Asked({ id, label, help, error, children }: { readonly id: string; readonly label: string; readonly help?: string; readonly error: string | null; readonly children: ReactNode }) {
  return (
    <div className="asked">
      <label htmlFor={id}>{label}</label>
      {children}
      {error !== null && <div id={`${id}-error`} className="wrong" role="alert">{error}</div>}
      {help !== undefined && <div className="help">{help}</div>}
    </div>
  );
}

/** Facts as pairs; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [label: string, value: string | null | undefined])[] }) {
  return <dl className="facts">{facts.map(([label, value]) => (value ? <div key={label}><dt>{label}</dt><dd>{value}</dd></div> : null))}</dl>;
}
