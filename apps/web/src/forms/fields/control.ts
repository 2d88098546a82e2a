import type { FieldSchema, FormData, FormValue } from '../../api/forms.js';

/** What every control of a field is given. */
export interface ControlProps {
  readonly id: string;
  readonly field: FieldSchema;
  readonly value: FormValue | undefined;
  readonly onChange: (value: FormValue | undefined) => void;
  readonly required: boolean;
  readonly invalid: boolean;
  /** Id of the visible label; groups of controls are named by it. */
  readonly labelId: string;
  readonly describedBy: string | undefined;
  /** Fills other fields of the same form, as picking an occupation fills its name. */
  readonly fill: (values: FormData) => void;
}

export const textOf = (value: FormValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export const listOf = (value: FormValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

export const statusOf = (invalid: boolean): { readonly status?: 'error' } => (invalid ? { status: 'error' } : {});

export const ariaOf = ({ describedBy, required, invalid }: Pick<ControlProps, 'describedBy' | 'required' | 'invalid'>) => ({
  'aria-required': required, 'aria-invalid': invalid, ...(describedBy ? { 'aria-describedby': describedBy } : {}),
});
