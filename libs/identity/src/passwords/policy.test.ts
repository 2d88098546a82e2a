import { requireGoodPassword } from './policy.js';

const judged = (password: string): string => {
  try {
    requireGoodPassword(password, 'clerk-li');
    return 'good';
  } catch (error) {
    return error instanceof Error ? (error.message.split(':')[0] ?? '') : '';
  }
};

describe('a password', () => {
  it.each([
    ['Aa1-Aa1-Aa', 'good'],
    ['abcdefgh12', 'PASSWORD_CLASSES'],
    ['Abcdefgh12', 'good'],
    ['Ab1-', 'PASSWORD_LENGTH'],
    ['Clerk-Li-2026', 'PASSWORD_CONTAINS_NAME'],
  ])('%s is judged %s', (password, verdict) => {
    expect(judged(password)).toBe(verdict);
  });
});
