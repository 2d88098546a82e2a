import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { useLiveEvents } from './use-live-events.js';

class Feed extends EventTarget {
  static now: Feed;
  static readonly CLOSED = 2;
  readyState = 1;

  constructor() {
    super();
    Feed.now = this;
  }

  close(): void {}
}
Object.assign(globalThis, { EventSource: Feed });
afterEach(cleanup);

describe('An open page', () => {
  it('asks again for questions and answers when a message came: both are told of by one', async () => {
    const client = new QueryClient();
    client.setQueryData(['questions', 'mine'], []);
    client.setQueryData(['questions', 't1'], []);
    client.setQueryData(['durations'], []);
    renderHook(() => useLiveEvents(true), { wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider> });
    Feed.now.dispatchEvent(new MessageEvent('notification', { data: '{}' }));
    const stale = () => [['questions', 'mine'], ['questions', 't1'], ['durations']].map((key) => client.getQueryState(key)?.isInvalidated);
    await waitFor(() => expect(stale()).toEqual([true, true, false]));
  });

  it('asks for everything once more when its line is opened anew, after a refusal too: what was told meanwhile it may not have heard', async () => {
    import.meta.jest.useFakeTimers();
    const client = new QueryClient();
    client.setQueryData(['task', 't1'], {});
    renderHook(() => useLiveEvents(true), { wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider> });
    const refused = Feed.now;
    refused.dispatchEvent(new Event('open'));
    refused.readyState = Feed.CLOSED;
    refused.dispatchEvent(new Event('error'));
    await act(() => import.meta.jest.advanceTimersByTimeAsync(5_000));
    expect([Feed.now === refused, client.getQueryState(['task', 't1'])?.isInvalidated]).toEqual([false, false]);
    await act(async () => void Feed.now.dispatchEvent(new Event('open')));
    expect(client.getQueryState(['task', 't1'])?.isInvalidated).toBe(true);
    import.meta.jest.useRealTimers();
  });
});
