import type { ComponentType } from 'react';
import type { FieldSchema, FormData, FormValue } from '../api/forms.js';
import type { Violation } from '../api/types.js';

export interface FieldProps {
  readonly prefix: string;
  readonly field: FieldSchema;
  readonly value: FormValue | undefined;
  readonly required: boolean;
  readonly violations: readonly Violation[];
  readonly onFill: (values: FormData) => void;
}

/** Draws one field; a table hands it to its rows, whose cells are fields again. */
export type FieldView = ComponentType<FieldProps>;
