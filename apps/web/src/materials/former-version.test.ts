import { formerVersion } from './former-version.js';

const file = (id: string, version: number, name = 'a.pdf', superseded = true) => ({ id, name, kind: 'pdf', size: 1, sha256: '', uploadedAt: '', version, superseded });

describe('the former version of a file', () => {
  it('is the latest one before it, of the same name if there is one', () => {
    const now = file('3', 3, 'a.pdf', false);
    expect(formerVersion([file('1', 1), file('2', 2, 'b.pdf'), now], now)?.id).toBe('1');
    expect(formerVersion([file('1', 1, 'c.pdf'), file('2', 2, 'b.pdf'), now], now)?.id).toBe('2');
  });

  it('is none where nothing was replaced', () => {
    const now = file('1', 1, 'a.pdf', false);
    expect(formerVersion([now, file('2', 1, 'b.pdf', false)], now)).toBeNull();
  });
});
