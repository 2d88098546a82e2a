import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { MemoryRouter } from 'react-router';
import '../testing/layout.js';
import type { Box, TaskRow } from '../api/tasks.js';
import { startLanguages } from '../i18n/language.js';
import { useCursor } from './inbox/use-cursor.js';
import { InboxTable } from './InboxTable.js';

beforeAll(async () => {
  await startLanguages('zh-CN');
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { value: 48 });
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

const row = (n: number): TaskRow => ({
  id: `t${n}`, caseId: `c${n}`, caseNo: `XX${n}`, procedureId: 'p', processId: 'P', element: 'E', instance: null, name: { zh: `第${n}件`, en: `No ${n}` }, institution: '示例公司', regionCode: '990100', role: 'receptionClerk', revision: 0, dueAt: null, remainingWorkdays: null, overdue: false,
  provisional: false, createdAt: '2026-11-22T00:00:00Z', claimedBy: null, claimedByMe: false, waitsFor: null, onBehalfOf: null, completedAt: null, remindedToday: false,
});
const rows = Array.from({ length: 300 }, (_each, index) => row(index));
const drawn = (): string[] => [...document.querySelectorAll('tr[data-index] .task-name')].map(({ textContent }) => textContent ?? '');

function Inbox({ shown, onSelect, onMore, box = 'group' }: { readonly box?: Box; readonly shown: readonly TaskRow[]; readonly onSelect: (ids: readonly string[]) => void; readonly onMore: () => void }) {
  const cursor = useCursor(shown);
  return (
    <>
      <button onClick={() => cursor.step(1)}>j</button>
      <InboxTable box={box} columns={['institution', 'due']} rows={shown} more={false} loading={false} cursor={cursor} selected={[]} mayAssign={false} onSelect={onSelect} onTick={() => undefined} onClaim={() => undefined} onMore={onMore} onSight={() => undefined} />
    </>
  );
}

function show(shown: readonly TaskRow[] = rows, box: Box = 'group') {
  const heard = { selected: [] as readonly string[], more: 0 };
  const page = (now: readonly TaskRow[]) => (
    <QueryClientProvider client={new QueryClient()}><App><MemoryRouter><Inbox box={box} shown={now} onSelect={(ids) => { heard.selected = ids; }} onMore={() => { heard.more++; }} /></MemoryRouter></App></QueryClientProvider>
  );
  const { rerender } = render(page(shown));
  return { heard, change: (now: readonly TaskRow[]) => rerender(page(now)) };
}

describe('A box of many tasks', () => {
  it('draws those in sight, and says how many there are and which each of them is', () => {
    const { heard } = show();
    expect([drawn()[0], drawn().length < 60, heard.more]).toEqual(['第0件', true, 0]);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('301');
    expect(screen.getByRole('row', { name: /第3件/ }).getAttribute('aria-rowindex')).toBe('5');
  });

  it('says of what is done when it was done, and nothing of time that is left or of a holder', () => {
    show([{ ...row(1), completedAt: '2026-11-22T02:30:00Z' }], 'done');
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['环节', '申请单位', '办结时间']);
    expect(screen.getByRole('row', { name: /第1件/ }).textContent).toContain('2026-11-22 10:30');
  });

  it('keeps the room of rows that are not drawn under the columns there are, with ticks and without', () => {
    const spans = () => [document.querySelector<HTMLTableCellElement>('tr.inbox-room td')?.colSpan, screen.getAllByRole('columnheader').length];
    show();
    expect(spans()).toEqual([4, 4]);
    cleanup();
    show(rows, 'mine');
    expect(spans()).toEqual([3, 3]);
  });

  it('draws all of them on paper', () => {
    show();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(drawn()).toHaveLength(300);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawn().length).toBeLessThan(60);
  });

  it('ticks all that nobody has taken, drawn or not', () => {
    const { heard } = show(rows.map((each, index) => (index === 7 ? { ...each, claimedBy: '李' } : each)));
    fireEvent.click(screen.getByLabelText('勾选列表中可选的全部任务'));
    expect([heard.selected.length, heard.selected.includes('t7')]).toEqual([299, false]);
  });

  it('asks for more near the end of what is loaded', () => {
    expect(show(rows.slice(0, 20)).heard.more).toBeGreaterThan(0);
  });

  it('keeps the cursor on its task when another comes above it, and on its place when its task is gone', () => {
    const { change } = show(rows.slice(0, 5));
    fireEvent.click(screen.getByText('j'));
    const current = () => document.querySelector('.cursor .task-name')?.textContent;
    change([row(9), ...rows.slice(0, 5)]);
    expect(current()).toBe('第1件');
    change([row(0), row(2), row(3)]);
    expect(current()).toBe('第2件');
  });
});
