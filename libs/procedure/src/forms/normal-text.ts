import type { Json } from '../kernel/protocol.js';

/** Trimmed, composed, one kind of line break; empty text is no value. */
export function normalText(value: Json): Json {
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return text === '' ? null : text;
}

/** Codes are kept in half-width capitals, however they were typed or pasted. */
export function normalCode(value: Json): Json {
  return typeof value === 'string' ? normalText(value.normalize('NFKC').toUpperCase()) : value;
}

export function asIs(value: Json): Json {
  return value;
}

export function textList(value: Json): Json {
  return Array.isArray(value) ? value.map(normalText) : value;
}
