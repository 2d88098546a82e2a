import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import '../testing/layout.js';
import type { StatutoryClock as Clock } from '../api/cases.js';
import { startLanguages } from '../i18n/language.js';
import { StatutoryClock } from './StatutoryClock.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

function show(special: Partial<Clock>): string {
  const clock: Clock = { gross: 4, net: 4, due: '2026-12-10', remaining: 26, pausedBy: null, provisional: false, state: 'running', limit: { workdays: 30, rule: null, text: { zh: '续期评估反馈期限', en: 'Evaluation and feedback' } }, ...special };
  render(<QueryClientProvider client={new QueryClient()}><StatutoryClock caseId="c1" clock={clock} maySuppose={false} /></QueryClientProvider>);
  return screen.getByText(/计入时限 4 个工作日/).closest('.clock')?.textContent ?? '';
}

describe('The statutory clock of a case', () => {
  it('says what is left and by when, as long as it runs', () => {
    expect(show({})).toMatch(/剩余 26 个工作日.*2026-12-10/);
  });

  it('says that the case was finished in time once it has stopped, and of no day that is still to be kept', () => {
    const told = show({ state: 'stopped' });
    expect(told).toContain('已按期办结');
    expect(told).not.toMatch(/剩余|2026-12-10/);
  });

  it('says how far the limit was passed, running or not', () => {
    expect(show({ remaining: -3 })).toContain('已超 3 个工作日');
    cleanup();
    expect(show({ state: 'stopped', remaining: -3 })).toContain('已超 3 个工作日');
  });
});
