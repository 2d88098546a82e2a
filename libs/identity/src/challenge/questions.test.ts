import fc from 'fast-check';
import { newQuestion, plainAnswer, type Draw } from './questions.js';

/** Draws in the order given, over and over. */
const draws = (numbers: readonly number[]): Draw => {
  let at = 0;
  return (below) => (numbers[at++ % numbers.length] ?? 0) % below;
};

/** As a person reads it: the numbers of the English text. */
const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const read = (words: string): number => words.split(' ').reduce((sum, word) => sum + (units.indexOf(word) >= 0 ? units.indexOf(word) : { twenty: 20, thirty: 30 }[word] ?? Number.NaN), 0);

function solved(text: string): string {
  const [, a = '', operation, b = ''] = /^What is (.+) (plus|minus) (.+)\?$/.exec(text) ?? [];
  if (operation !== undefined) return String(operation === 'plus' ? read(a) + read(b) : read(a) - read(b));
  const [, numbers] = /^Which of these three numbers is the largest: (.+)\?$/.exec(text) ?? [];
  if (numbers !== undefined) return String(Math.max(...numbers.split(', ').map(read)));
  const [, place = '', words = ''] = /^Which is the (\w+) of these words: (.+)\?$/.exec(text) ?? [];
  return words.split(', ')[['first', 'second', 'third'].indexOf(place)] ?? 'cannot be read';
}

describe('a question for people who do not sign in', () => {
  it('is answered by whoever reads it', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat({ max: 10_000 }), { minLength: 60, maxLength: 60 }), (numbers) => {
      const { text, answers } = newQuestion(draws(numbers));
      expect(answers).toContain(solved(text.en));
      expect(text.zh).toMatch(/[？]$/);
    }), { numRuns: 200 });
  });

  it('takes a number in digits, in Chinese and in English, of any width', () => {
    const { text, answers } = newQuestion(draws([0, 6, 4]));
    expect(text).toEqual({ zh: '七加五等于几？', en: 'What is seven plus five?' });
    for (const written of ['12', '１２', ' 12 。', '十二', 'Twelve']) expect(answers).toContain(plainAnswer(written));
    expect(answers).not.toContain(plainAnswer('13'));
  });

  it('takes a word in either language, and 两 for 二', () => {
    const words = newQuestion(draws([3, 0, 1, 2, 1]));
    expect([words.text.zh, words.answers]).toEqual(['“苹果、河流、书本”，其中第二个词是什么？', ['河流', 'river']]);
    expect(newQuestion(draws([0, 0, 0])).answers).toEqual(['2', '二', 'two', '两']);
  });
});
