import type { Bilingual } from '../api/answers.js';

/** A form as the product describes it, as far as somebody who fills it in needs to know. */
export interface FormSchema {
  readonly fields: readonly FieldSchema[];
}

export interface FieldSchema {
  readonly key: string;
  readonly kind: string;
  readonly options: readonly { readonly value: string; readonly label: Bilingual }[] | null;
  readonly rows: FormSchema | null;
  readonly readOnly: boolean;
}
