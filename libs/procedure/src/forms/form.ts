import type { Bilingual, Violation } from '../declaration/bilingual.js';
import type { FormClass } from './form-class.js';
import type { SectionSchema } from './form-schema.js';

export interface FormOptions<F extends object> {
  readonly id: string;
  readonly title: Bilingual;
  /** Section ids with their headings (zh, en), in order. */
  readonly sections?: readonly (readonly [id: string, zh: string, en: string])[];
  /** Rules between fields; asked only when every field is right by itself. */
  readonly check?: (form: F) => readonly Violation[];
}

export interface FormDescription {
  readonly id: string;
  readonly title: Bilingual;
  readonly sections: readonly SectionSchema[];
  check(form: object): readonly Violation[];
}

const described = new WeakMap<FormClass, FormDescription>();

export function Form<F extends object>(options: FormOptions<F>): (form: FormClass<F>) => void {
  return (form) => {
    const { check } = options;
    described.set(form, {
      id: options.id,
      title: options.title,
      sections: (options.sections ?? []).map(([id, zh, en]) => ({ id, title: { zh, en } })),
      check: (value) => (check && value instanceof form ? check(value) : []),
    });
  };
}

/** Null for classes that only describe the rows of a table. */
export function formDescription(form: FormClass): FormDescription | null {
  return described.get(form) ?? null;
}
