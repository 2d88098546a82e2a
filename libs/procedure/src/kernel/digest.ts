import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Json, Move } from './protocol.js';

/** JSON with sorted keys, so that equal values give equal text on both sides. */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** What replay compares: element, order, member, flow, inputs and the rule of every due date. */
export function digestOf(moves: readonly Move[], dueRuleOf: (process: string, element: string) => string): string {
  const rows = moves.map((move) => [
    move.kind, move.process, move.scope, move.element, move.activation, move.instance, move.flow, move.detail,
    move.kind === 'entered' ? dueRuleOf(move.process, move.element) : '',
  ]);
  return bytesToHex(sha256(utf8ToBytes(canonical(rows))));
}
