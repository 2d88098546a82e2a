import type { Json } from '@beian/procedure/kernel';

/** A list of ids or names as plain data brings it; empty where there is none. */
export function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
