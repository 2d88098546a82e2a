import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { lastAnswer } from '../api/connection.js';
import { createQueryClient } from '../api/query-client.js';
import { startLanguages } from '../i18n/language.js';
import { IdleNotice } from './IdleNotice.js';

const minutes = (count: number) => act(() => import.meta.jest.advanceTimersByTimeAsync(count * 60_000));
const told = () => screen.queryByRole('alert')?.textContent?.includes('30 分钟') === true;

beforeAll(() => startLanguages('zh-CN'));
beforeEach(() => void import.meta.jest.useFakeTimers());
afterEach(() => {
  cleanup();
  import.meta.jest.useRealTimers();
});

it('Who has done nothing for 25 minutes is told that the session ends, until the server has answered again', async () => {
  render(<QueryClientProvider client={createQueryClient()}><IdleNotice /></QueryClientProvider>);
  await minutes(24);
  const early = told();
  await minutes(1);
  const inTime = told();
  act(() => lastAnswer.set(lastAnswer.get() + 1));
  expect([early, inTime, told()]).toEqual([false, true, false]);
});
