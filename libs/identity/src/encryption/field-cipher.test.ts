import { randomBytes } from 'node:crypto';
import { isSealed, seal, unseal } from './field-cipher.js';
import { readKeyRing } from './key-ring.js';

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

describe('a sealed field', () => {
  const [older, newer] = [key('k1'), key('k2')];

  it('is opened again where it stands, and never looks the same twice', () => {
    const ring = readKeyRing(older);
    const sealed = seal(ring, '410725199001011231', 'form.idNo');
    expect(sealed).not.toContain('410725');
    expect([isSealed(sealed), unseal(ring, sealed, 'form.idNo')]).toEqual([true, '410725199001011231']);
    expect(seal(ring, '410725199001011231', 'form.idNo')).not.toBe(sealed);
  });

  it('is opened by a ring with a newer key in front, and by none that lacks its key', () => {
    const sealed = seal(readKeyRing(older), 'x', 'p');
    expect(unseal(readKeyRing(`${newer},${older}`), sealed, 'p')).toBe('x');
    expect(() => unseal(readKeyRing(newer), sealed, 'p')).toThrow(/k1/);
  });

  it('is refused when it was moved to another place or changed', () => {
    const ring = readKeyRing(older);
    const sealed = seal(ring, 'x', 'form.idNo');
    expect(() => unseal(ring, sealed, 'form.phone')).toThrow();
    expect(() => unseal(ring, `${sealed.slice(0, -4)}AAAA`, 'form.idNo')).toThrow();
  });

  it('needs keys of 32 bytes', () => {
    expect(() => readKeyRing('k1:c2hvcnQ=')).toThrow(/32 bytes/);
    expect(() => readKeyRing('')).toThrow(/no key/);
  });
});
