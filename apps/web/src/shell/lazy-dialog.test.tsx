import { onlineManager, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { useState, type ComponentType } from 'react';
import { createQueryClient } from '../api/query-client.js';
import { startLanguages } from '../i18n/language.js';
import { lazyDialog } from './lazy-part.js';
import { useShortcuts } from './use-shortcuts.js';

interface Props {
  readonly onClose: () => void;
}

const Shown = ({ onClose }: Props) => <div role="dialog"><button onClick={onClose}>关闭</button></div>;

/** A page whose key opens a dialog; the test says when and whether it comes. */
function page() {
  const coming: PromiseWithResolvers<ComponentType<Props>>[] = [];
  const Dialog = lazyDialog('of-a-test', () => {
    const next = Promise.withResolvers<ComponentType<Props>>();
    coming.push(next);
    return next.promise;
  });
  function Page() {
    const [open, setOpen] = useState(false);
    useShortcuts({ '/': () => setOpen(true) });
    return open && <Dialog onClose={() => setOpen(false)} />;
  }
  render(<QueryClientProvider client={createQueryClient()}><App><Page /></App></QueryClientProvider>);
  return coming;
}

const later = (milliseconds: number) => act(() => import.meta.jest.advanceTimersByTimeAsync(milliseconds));
const press = async () => {
  fireEvent.keyDown(document.body, { key: '/' });
  await later(10);
};
const said = () => document.body.textContent?.includes('没有打开') === true;

beforeAll(() => startLanguages('zh-CN'));
beforeEach(() => void import.meta.jest.useFakeTimers());
afterEach(() => {
  onlineManager.setOnline(true);
  cleanup();
  import.meta.jest.useRealTimers();
});

describe('A key that opens what is yet to be loaded', () => {
  it('says so and opens nothing when it cannot be had, neither now nor when the connection is back', async () => {
    const coming = page();
    act(() => onlineManager.setOnline(false));
    await press();
    coming[0]?.reject(new TypeError('failed to fetch'));
    await later(10);
    expect([screen.queryByRole('dialog'), said()]).toEqual([null, true]);
    act(() => onlineManager.setOnline(true));
    await later(10_000);
    expect([screen.queryByRole('dialog'), coming.length]).toEqual([null, 1]);
  });

  it('opens it when pressed again afterwards', async () => {
    const coming = page();
    await press();
    coming[0]?.reject(new TypeError('failed to fetch'));
    await later(10);
    await press();
    coming[1]?.resolve(Shown);
    await later(10);
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });

  it('does not act when it comes after somebody has gone on', async () => {
    const coming = page();
    await press();
    await later(5_000);
    expect(said()).toBe(true);
    coming[0]?.resolve(Shown);
    await later(100);
    expect(screen.queryByRole('dialog')).toBeNull();
    await press();
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });
});
