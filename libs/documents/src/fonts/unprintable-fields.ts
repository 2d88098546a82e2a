import { missingGlyphs } from './glyphs.js';

/** A text of a form that no document could print, with the characters concerned. */
export interface UnprintableField {
  readonly path: string;
  readonly characters: readonly string[];
}

/**
 * Finds them when a form is submitted: what is said there is printed later, when it is too late to ask the person who
 * wrote it.
 */
export function unprintableFields(form: unknown, path = ''): readonly UnprintableField[] {
  if (typeof form === 'string') {
    const characters = missingGlyphs(form);
    return characters.length === 0 ? [] : [{ path, characters }];
  }
  if (typeof form !== 'object' || form === null) return [];
  return Object.entries(form).flatMap(([key, value]) => unprintableFields(value, path === '' ? key : `${path}.${key}`));
}
