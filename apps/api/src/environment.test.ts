import { randomBytes } from 'node:crypto';
import { readEnvironment } from './environment.js';

const training = { DATABASE_URL: 'postgres://app:x@127.0.0.1/beian', BEIAN_STORAGE_DIR: '/srv/files' };
const production = { ...training, BEIAN_MODE: 'production', BEIAN_KEY_RING: `k1:${randomBytes(32).toString('base64')}`, BEIAN_RATE_PEPPER: 'a pepper of our own' };

describe('the environment', () => {
  it('has usual values for training', () => {
    expect(readEnvironment(training)).toMatchObject({ mode: 'training', port: 3000, listen: '127.0.0.1', temporalAddress: '127.0.0.1:7233' });
  });

  it('is taken for production when it holds real secrets', () => {
    expect(readEnvironment(production).mode).toBe('production');
  });

  it.each([
    ['no key ring', { BEIAN_KEY_RING: undefined }],
    ['no pepper for rate limits', { BEIAN_RATE_PEPPER: undefined }],
    ['the development key', { BEIAN_KEY_RING: `development:${randomBytes(32).toString('base64')}` }],
    ['the training clock', { BEIAN_TRAINING_CLOCK: '2026-10-01' }],
    ['the test seal', { BEIAN_SEAL: 'test' }],
    ['a well-known database password', { DATABASE_URL: 'postgres://postgres:postgres@db/beian' }],
  ])('refuses production with %s', (_, change) => {
    expect(() => readEnvironment({ ...production, ...change })).toThrow(/Production/);
  });

  it.each([['DATABASE_URL'], ['BEIAN_STORAGE_DIR']])('names the setting that is missing: %s', (name) => {
    expect(() => readEnvironment({ ...training, [name]: undefined })).toThrow(name);
  });

  it('refuses a mode it does not know', () => {
    expect(() => readEnvironment({ ...training, BEIAN_MODE: 'demo' })).toThrow(/demo/);
  });
});
