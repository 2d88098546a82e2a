import { caseAtPlace, namedByPlace } from '@beian/cases';
import { caseScope, type Predicate, type Principal } from '@beian/identity';

/** Which rows of filing_case, named `c`, the person may see at a place; without one, at all of his. */
export function scopeAt(caller: Principal, place: string | undefined, first: number): Predicate {
  const scope = caseScope(caller, first);
  if (place === undefined) return scope;
  return { sql: `(${scope.sql} and ${caseAtPlace(place, `$${first + scope.values.length}`)})`, values: [...scope.values, namedByPlace(place)] };
}
