import type { Bilingual } from '../declaration/bilingual.js';

export type FieldKind =
  | 'text' | 'longText' | 'number' | 'date' | 'instant' | 'choice' | 'multiChoice' | 'flag' | 'rows' | 'files'
  | 'creditCode' | 'idNumber' | 'occupation' | 'phone' | 'email' | 'organisation' | 'users' | 'region' | 'signature';

/** P0 institution data, P1 business contact, P2 personal, P3 protected as sensitive personal information. */
export type Sensitivity = 'P0' | 'P1' | 'P2' | 'P3';

/** True when the sibling field holds one of the values; for a field of several values, any of them. */
export interface FieldCondition {
  readonly field: string;
  readonly in: readonly (string | boolean)[];
}

export interface OptionSchema {
  readonly value: string;
  readonly label: Bilingual;
}

export interface FieldSchema {
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: Bilingual;
  readonly help: Bilingual | null;
  readonly section: string | null;
  readonly required: boolean;
  readonly sensitivity: Sensitivity;
  readonly options: readonly OptionSchema[] | null;
  /** Of a number its value, of text its length in characters, of lists their number of entries. */
  readonly min: number | null;
  readonly max: number | null;
  readonly rows: FormSchema | null;
  readonly showWhen: FieldCondition | null;
  readonly requiredWhen: FieldCondition | null;
  /** Of a signature: the sibling field with the name of whoever signs, where that is somebody else than who fills the form in. */
  readonly signer: string | null;
  readonly readOnly: boolean;
  readonly rule: string | null;
  readonly source: string | null;
}

export interface SectionSchema {
  readonly id: string;
  readonly title: Bilingual;
}

/** What a browser needs to draw a form; derived from the form's class. */
export interface FormSchema {
  readonly id: string;
  readonly title: Bilingual;
  readonly sections: readonly SectionSchema[];
  readonly fields: readonly FieldSchema[];
}
