import type { ComponentProps, ReactNode } from 'react';

interface Around {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | null;
}

/** What stands around an input: its label, what is wrong, what is meant. */
export function Asked({ id, label, help, error = null, children }: Around & { readonly children: ReactNode }) {
  return (
    <div className="asked">
      <label htmlFor={id}>{label}</label>
      {children}
      {error !== null && <div id={`${id}-error`} className="wrong">{error}</div>}
      {help !== undefined && <div id={`${id}-help`} className="help">{help}</div>}
    </div>
  );
}

/** Tied together for those who hear the page. */
export function tied({ id, help, error = null }: Around): { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby'?: string } {
  const said = [...(error === null ? [] : [`${id}-error`]), ...(help === undefined ? [] : [`${id}-help`])].join(' ');
  return { id, 'aria-invalid': error !== null, ...(said === '' ? {} : { 'aria-describedby': said }) };
}

type FieldProps = Around & Omit<ComponentProps<'input'>, 'onChange' | 'id'> & { readonly onValue: (value: string) => void };

export function Field({ id, label, help, error, onValue, ...input }: FieldProps) {
  const around: Around = { id, label, ...(help === undefined ? {} : { help }), ...(error === undefined ? {} : { error }) };
  return <Asked {...around}><input {...input} {...tied(around)} onChange={(event) => onValue(event.target.value)} /></Asked>;
}

type ChoiceProps = Around & { readonly value: string; readonly onValue: (value: string) => void; readonly options: readonly (readonly [value: string, label: string])[]; readonly disabled?: boolean };

export function Choice({ options, onValue, value, disabled = false, ...around }: ChoiceProps) {
  return (
    <Asked {...around}>
      <select {...tied(around)} value={value} disabled={disabled} onChange={(event) => onValue(event.target.value)}>
        {options.map(([each, label]) => <option key={each} value={each}>{label}</option>)}
      </select>
    </Asked>
  );
}
