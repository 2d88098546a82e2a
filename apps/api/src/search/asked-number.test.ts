import { mayBeNumber, numberText } from './asked-number.js';

describe('A number somebody looks for', () => {
  it.each([
    ['某职评[2026]4号', '某职评〔2026〕4号'], ['某职评（2026） 4号', '某职评〔2026〕4号'], ['某职评【2026】4号', '某职评〔2026〕4号'], ['ha２０２６ 000123', 'HA2026000123'],
  ])('is %s as typed and %s as stored', (typed, stored) => {
    expect(numberText(typed)).toBe(stored);
  });

  it('has four characters at least, and a digit among them', () => {
    expect(['123', '0123', '机械制造', '职评〔2026〕'].map(mayBeNumber)).toEqual([false, true, false, true]);
  });
});
