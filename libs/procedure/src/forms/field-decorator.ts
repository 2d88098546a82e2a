import { ValidateIf } from 'class-validator';
import type { Json } from '../kernel/protocol.js';
import { presence } from './checks/presence.js';
import { isShown } from './condition.js';
import { isEmpty } from './empty.js';
import { ruled } from './field-check.js';
import type { Check } from './field-check.js';
import { describeField } from './field-description.js';
import type { FieldDescription } from './field-description.js';
import type { FieldCondition, FieldKind, OptionSchema, Sensitivity } from './form-schema.js';
import type { FormClass } from './form-class.js';

/** Accepts a property only when its type can hold what the field yields. */
export type FieldDecorator<V> = <T extends object, K extends keyof T & string>(
  target: T,
  key: [V] extends [T[K]] ? K : never,
) => void;

export interface FieldOptions {
  readonly section?: string;
  /** Help in Chinese and English. */
  readonly help?: readonly [zh: string, en: string];
  /** True unless said otherwise; a field that is not always asked for may be null. */
  readonly required?: boolean;
  readonly requiredWhen?: FieldCondition;
  readonly showWhen?: FieldCondition;
  readonly sensitivity?: Sensitivity;
  readonly readOnly?: boolean;
  readonly rule?: string;
  readonly source?: string;
}

/** The type of a field: null is possible where the field is not always asked for. */
export type Held<V, O> = O extends Sometimes ? V | null : V;

type Sometimes = { readonly required: false } | { readonly showWhen: FieldCondition } | { readonly requiredWhen: FieldCondition };

/** What a kind of field adds to the options every field has. */
export interface FieldKindParts {
  readonly kind: FieldKind;
  readonly empty?: Json;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly options?: readonly OptionSchema[];
  readonly rows?: FormClass;
  readonly role?: string | null;
  readonly signer?: string | undefined;
  readonly sensitivity?: Sensitivity;
  readonly normalise: (value: Json) => Json;
  /** Refuses what is of the wrong JSON type; the only check that sees empty lists and boxes that are not ticked. */
  readonly shape: Check;
  /** Named checks in order; the first that refuses speaks. */
  readonly checks: Readonly<Record<string, Check>>;
}

export function field<V>(zh: string, en: string, options: FieldOptions, parts: FieldKindParts): FieldDecorator<V> {
  return (target, key) => {
    const description = describe(key, zh, en, options, parts);
    describeField(target, description);
    ValidateIf((form: object) => isShown(description, form))(target, key);
    ruled('shape', description, (value, form) => (value === null ? null : parts.shape(value, form)))(target, key);
    ruled('presence', description, presence(description))(target, key);
    for (const [name, check] of Object.entries(parts.checks)) {
      ruled(name, description, (value, form) => (isEmpty(value) ? null : check(value, form)))(target, key);
    }
  };
}

function describe(key: string, zh: string, en: string, options: FieldOptions, parts: FieldKindParts): FieldDescription {
  return {
    key,
    kind: parts.kind,
    label: { zh, en },
    help: options.help ? { zh: options.help[0], en: options.help[1] } : null,
    section: options.section ?? null,
    required: (options.required ?? true) && !options.requiredWhen,
    sensitivity: options.sensitivity ?? parts.sensitivity ?? 'P0',
    options: parts.options ?? null,
    min: parts.min ?? null,
    max: parts.max ?? null,
    rows: parts.rows ?? null,
    role: parts.role ?? null,
    showWhen: options.showWhen ?? null,
    requiredWhen: options.requiredWhen ?? null,
    signer: parts.signer ?? null,
    readOnly: options.readOnly ?? false,
    rule: options.rule ?? null,
    source: options.source ?? null,
    empty: parts.empty ?? null,
    normalise: parts.normalise,
  };
}
