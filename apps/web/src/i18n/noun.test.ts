import { fill } from '../public/words.js';
import i18next from 'i18next';
import { startLanguages } from './language.js';

describe('A number with its noun', () => {
  it.each([[1, '1 working day left'], [2, '2 working days left'], [0, '0 working days left']])('is written for %s as English does', async (count, written) => {
    await startLanguages('en');
    expect(i18next.t('cases.remaining', { count })).toBe(written);
    expect(fill('{{n, noun(one: entry; many: entries)}}', { n: count })).toBe(count === 1 ? '1 entry' : `${count} entries`);
  });
});
