import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { createQueryClient } from '../api/query-client.js';
import { NO_FILTER, type TaskRow } from '../api/tasks.js';
import { useLiveEvents } from '../shell/use-live-events.js';
import { StandInServer, told } from '../testing/stand-in-server.js';
import { useCursor } from './inbox/use-cursor.js';
import { useInbox } from './use-inbox.js';

/** The one of the page; a test speaks through it. */
class Feed extends EventTarget {
  static now: Feed;
  static readonly CLOSED = 2;
  readonly readyState = 1;

  constructor() {
    super();
    Feed.now = this;
  }

  close(): void {}

  tells(kind: string, id: string): void {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify({ id }) }));
  }
}
Object.assign(globalThis, { EventSource: Feed });

const realTimeout = setTimeout;
const later = (milliseconds: number) => act(async () => {
  await import.meta.jest.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((done) => realTimeout(done, 2));
    await import.meta.jest.advanceTimersByTimeAsync(1);
  }
});

const listed = { filter: NO_FILTER, sort: 'due' as const };
const row = (n: number): TaskRow => ({
  id: `t${String(n).padStart(4, '0')}`, caseId: `c${n}`, caseNo: `XX${n}`, procedureId: 'p', processId: 'P', element: 'E', instance: null, name: { zh: '审查', en: 'Review' }, institution: '示例公司', regionCode: '990100', role: 'receptionClerk', revision: 0,
  dueAt: null, remainingWorkdays: null, overdue: false, provisional: false, createdAt: '2026-11-22T00:00:00Z', claimedBy: null, claimedByMe: false, waitsFor: null, onBehalfOf: null, completedAt: null, remindedToday: false,
});

/** A thousand tasks and more, of which a page begins behind the one that its cursor names. */
async function thousandLoaded() {
  import.meta.jest.useFakeTimers();
  let all = Array.from({ length: 1_200 }, (_each, n) => row(n * 2));
  const pages: string[] = [];
  const server = new StandInServer().on('GET /api/v1/tasks', (request) => {
    const asked = new URL(request.url).searchParams;
    const [from, limit] = [asked.get('cursor') ?? '', Number(asked.get('limit'))];
    pages.push(from);
    const rest = all.filter(({ id }) => id > from);
    return told({ items: rest.slice(0, limit), next: rest.length > limit ? rest[limit - 1]?.id : null, counts: { mine: 0, group: all.length, overdue: 0, waiting: 0 } });
  });
  server.start();
  const client = createQueryClient();
  const { result } = renderHook(() => {
    useLiveEvents(true);
    const inbox = useInbox('group', listed);
    return { ...inbox, cursor: useCursor(inbox.rows) };
  }, { wrapper: ({ children }: PropsWithChildren) => <QueryClientProvider client={client}>{children}</QueryClientProvider> });
  await later(100);
  while (result.current.rows.length < 1_000) {
    act(() => result.current.approach());
    await later(10);
  }
  const looksAt = async (index: number) => {
    act(() => result.current.onSight(index));
    await later(10);
  };
  return {
    shown: result, looksAt,
    change: (now: (rows: TaskRow[]) => TaskRow[]) => { all = now(all); },
    asked: () => pages.splice(0),
    place: (id: string) => result.current.rows.findIndex((each) => each.id === id),
  };
}

afterEach(() => {
  cleanup();
  import.meta.jest.useRealTimers();
});

describe('An inbox of which a thousand tasks are loaded', () => {
  it('asks for the first page and for the one in sight when a task changed, and for no other', async () => {
    const { looksAt, asked, change, place, shown } = await thousandLoaded();
    await looksAt(500);
    asked();
    change((rows) => rows.filter(({ id }) => id !== 't1004'));
    Feed.now.tells('task', 't1004');
    await later(200);
    expect(asked()).toHaveLength(2);
    expect([place('t1004'), shown.current.counts?.group]).toEqual([-1, 1_199]);
  });

  it('asks once for what is told within a second', async () => {
    const { asked, looksAt } = await thousandLoaded();
    await looksAt(900);
    asked();
    for (const id of ['t0010', 't0012', 't0014']) {
      Feed.now.tells('task', id);
      Feed.now.tells('case', id);
    }
    await later(200);
    expect(asked()).toHaveLength(2);
    Feed.now.tells('task', 't0016');
    await later(200);
    Feed.now.tells('task', 't0018');
    await later(1_000);
    expect(asked()).toHaveLength(2);
  });

  it('reads the other pages anew when they come into sight, each once', async () => {
    const { asked, change, looksAt, place } = await thousandLoaded();
    change((rows) => rows.filter(({ id }) => id !== 't1004'));
    Feed.now.tells('task', 't1004');
    await later(200);
    asked();
    expect(place('t1004')).toBeGreaterThan(0);
    await looksAt(500);
    expect(asked()).toHaveLength(1);
    expect(place('t1004')).toBe(-1);
    await looksAt(10);
    await looksAt(500);
    expect(asked()).toEqual([]);
  });

  it('shows each task once and leaves none out where pages that were read at different moments meet', async () => {
    const { change, looksAt, shown } = await thousandLoaded();
    let all: readonly TaskRow[] = [];
    change((rows) => {
      const now = [...rows.filter((_each, n) => n < 3 || n > 8), row(41), row(43)].sort((one, other) => (one.id < other.id ? -1 : 1));
      all = now;
      return now;
    });
    Feed.now.tells('case', 'c1');
    await later(200);
    const ids = () => shown.current.rows.map(({ id }) => id);
    expect(new Set(ids()).size).toBe(ids().length);
    for (const index of [60, 160, 260]) await looksAt(index);
    expect(ids().slice(0, 300)).toEqual(all.slice(0, 300).map(({ id }) => id));
  });

  it('keeps the cursor on its task when others go above it', async () => {
    const { change, looksAt, shown } = await thousandLoaded();
    await looksAt(500);
    act(() => shown.current.cursor.rest('t1000', 500));
    change((rows) => rows.slice(5));
    Feed.now.tells('task', 't0000');
    await later(200);
    expect([shown.current.cursor.current?.id, shown.current.cursor.at]).toEqual(['t1000', 495]);
  });
});
