import type { components } from './generated/api.js';

export type Schemas = components['schemas'];

type Frozen<T> = T extends (infer Item)[] ? readonly Frozen<Item>[] : T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** What the api answers, by the name of its schema; nothing of it is changed in place. */
export type Told<Name extends keyof Schemas> = Frozen<Schemas[Name]>;

export type Bilingual = Told<'BilingualDto'>;
export type Violation = Told<'ViolationDto'>;
export type Problem = Told<'ProblemDto'>;
export type Organisation = Told<'OrganisationDto'>;
