/** Keys by id; the first one seals, all open: a key is retired by adding its successor in front. */
export interface KeyRing {
  readonly sealing: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

/** `id:base64,id:base64`, 32 bytes each, newest first. */
export function readKeyRing(text: string): KeyRing {
  const entries = text.split(',').map((entry) => entry.trim()).filter(Boolean).map(readKey);
  const sealing = entries[0]?.[0];
  if (!sealing) throw new Error('The key ring holds no key');
  return { sealing, keys: new Map(entries) };
}

function readKey(entry: string): readonly [string, Buffer] {
  const [id, secret] = entry.split(':');
  const key = Buffer.from(secret ?? '', 'base64');
  if (!id || !/^[\w-]{1,32}$/.test(id) || key.length !== 32) throw new Error('A key of the ring is not `id:base64` with 32 bytes');
  return [id, key];
}
