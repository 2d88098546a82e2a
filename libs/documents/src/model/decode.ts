/** Reads JSON of unknown shape against a declared one; the first deviation is named with its path. */
export type Decoder<T> = (value: unknown, path: string) => T;

export class ShapeError extends Error {
  override readonly name = 'ShapeError';

  constructor(readonly path: string, readonly expected: string) {
    super(`${path === '' ? 'content' : path}: expected ${expected}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: string, key: string | number): string {
  return path === '' ? `${key}` : `${path}.${key}`;
}

export const text: Decoder<string> = (value, path) => {
  if (typeof value !== 'string') throw new ShapeError(path, 'text');
  return value;
};

export const flag: Decoder<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new ShapeError(path, 'true or false');
  return value;
};

export const quantity: Decoder<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new ShapeError(path, 'a number of at least 0');
  return value;
};

export function oneOf<T extends string | number>(...allowed: readonly T[]): Decoder<T> {
  return (value, path) => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new ShapeError(path, `one of ${allowed.join(', ')}`);
    return found;
  };
}

export function nullable<T>(inner: Decoder<T>): Decoder<T | null> {
  return (value, path) => (value === null ? null : inner(value, path));
}

export function list<T>(inner: Decoder<T>): Decoder<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new ShapeError(path, 'a list');
    return value.map((item: unknown, index) => inner(item, at(path, index)));
  };
}

/** An object with the keys named, no fewer and no more. */
export function record<T extends object>(read: (field: <V>(key: string, inner: Decoder<V>) => V) => T): Decoder<T> {
  return (value, path) => {
    if (!isRecord(value)) throw new ShapeError(path, 'an object');
    const known = new Set<string>();
    const result = read((key, inner) => {
      known.add(key);
      return inner(value[key], at(path, key));
    });
    const unknown = Object.keys(value).find((key) => !known.has(key));
    if (unknown !== undefined) throw new ShapeError(at(path, unknown), 'nothing: the key is unknown');
    return result;
  };
}

/** Chooses the decoder by the value of `kind`. */
export function byKind<T>(decoders: Readonly<Record<string, Decoder<T>>>): Decoder<T> {
  return (value, path) => {
    const kind = isRecord(value) ? value['kind'] : undefined;
    const decoder = typeof kind === 'string' && Object.hasOwn(decoders, kind) ? decoders[kind] : undefined;
    if (decoder === undefined) throw new ShapeError(at(path, 'kind'), `one of ${Object.keys(decoders).join(', ')}`);
    return decoder(value, path);
  };
}
