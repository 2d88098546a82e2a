import { readEnvironment } from './environment.js';

const storage = { BEIAN_STORAGE_DIR: '/srv/files' };
const production = { ...storage, BEIAN_MODE: 'production', DATABASE_URL: 'postgres://app@db/beian', BEIAN_KEY_RING: `k1:${Buffer.alloc(32, 7).toString('base64')}` };

describe('the settings of the worker', () => {
  it('say how documents of production are sealed, or it does not start', () => {
    expect(() => readEnvironment(production)).toThrow(/BEIAN_SEAL/);
    expect(() => readEnvironment({ ...production, BEIAN_SEAL: 'test' })).toThrow(/void in law/);
    expect(readEnvironment({ ...production, BEIAN_SEAL: 'paper' }).seal).toBe('paper');
  });

  it('seal training documents with the marked test seal', () => {
    expect(readEnvironment({ ...storage, DATABASE_URL: 'postgres://app@db/beian' }).seal).toBe('test');
  });
});
