import { randomBytes } from 'node:crypto';
import { fingerprints } from './field-fingerprint.js';
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

describe('a fingerprint', () => {
  const [older, newer] = [key('k1'), key('k2')];

  it('is the same for the same value in the same place, and for nothing else', () => {
    const of = (plain: string, place: string) => fingerprints(readKeyRing(older), plain, place)[0];
    expect(of('张三', 'person')).toBe(of('张三', 'person'));
    expect(new Set([of('张三', 'person'), of('张四', 'person'), of('张三', 'place'), fingerprints(readKeyRing(newer), '张三', 'person')[0]]).size).toBe(4);
  });

  it('is asked for under every key, the sealing one first', () => {
    const [before = ''] = fingerprints(readKeyRing(older), '张三', 'person');
    const now = fingerprints(readKeyRing(`${newer},${older}`), '张三', 'person');
    expect([now.length, now.indexOf(before)]).toEqual([2, 1]);
  });
});
