import type { Bilingual } from './types.js';

export type FieldKind =
  | 'text' | 'longText' | 'number' | 'date' | 'instant' | 'choice' | 'multiChoice' | 'flag' | 'rows' | 'files' | 'creditCode' | 'idNumber'
  | 'occupation' | 'phone' | 'email' | 'organisation' | 'users' | 'region' | 'signature';

export interface Option {
  readonly value: string;
  readonly label: Bilingual;
}

/** Holds when the named field has one of the values. */
export interface FieldCondition {
  readonly field: string;
  readonly in: readonly (string | number | boolean)[];
}

export interface FieldSchema {
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: Bilingual;
  readonly help: Bilingual | null;
  readonly section: string | null;
  readonly required: boolean;
  readonly sensitivity: 'P0' | 'P1' | 'P2' | 'P3';
  readonly options: readonly Option[] | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly rows: FormSchema | null;
  readonly showWhen: FieldCondition | null;
  readonly requiredWhen: FieldCondition | null;
  readonly readOnly: boolean;
  readonly rule: string | null;
  readonly source: string | null;
}

export interface FormSchema {
  readonly id: string;
  readonly title: Bilingual;
  readonly sections: readonly { readonly id: string; readonly title: Bilingual }[];
  readonly fields: readonly FieldSchema[];
}

export type FormValue = string | number | boolean | null | readonly FormValue[] | { readonly [key: string]: FormValue };

/** A form as it is filled: any field may still be missing. */
export type FormData = Readonly<Record<string, FormValue | undefined>>;
