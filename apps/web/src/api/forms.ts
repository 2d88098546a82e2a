import type { Told } from './types.js';

export type FieldSchema = Told<'FieldSchemaDto'>;
export type FieldKind = FieldSchema['kind'];
export type FieldCondition = Told<'FieldConditionDto'>;
export type Option = Told<'OptionDto'>;
export type FormSchema = Told<'FormSchemaDto'>;

/** Anything JSON can say; every control reads of it what it understands. */
export type FormValue = unknown;

/** A form as it is filled: any field may still be missing. */
export type FormData = Readonly<Record<string, FormValue>>;
