import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { useState } from 'react';
import { startLanguages } from '../i18n/language.js';
import '../testing/layout.js';
import { Dialog } from './Dialog.js';
import { MenuButton } from './MenuButton.js';
import { PeriodPicker } from './PeriodPicker.js';
import { PressedPanel } from './PressedPanel.js';

function Page() {
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <App>
      <button onClick={() => setAsking(true)}>提醒</button>
      {asking && <Dialog title="提醒" onCancel={() => setAsking(false)} />}
      <PressedPanel label="排序与列" open={open} onOpen={setOpen} content={<><button>先到先办</button><button>按期限</button></>}>列表设置</PressedPanel>
      <MenuButton items={[{ key: 'save', label: '另存为' }]}>视图菜单</MenuButton>
      <PeriodPicker aria-label="授权期限" placeholder={['开始日期', '结束日期']} />
    </App>
  );
}

const hasFocus = (element: Element) => document.activeElement === element;
const button = (name: string) => screen.getByRole('button', { name });
const soon = () => act(() => import.meta.jest.advanceTimersByTimeAsync(1_000));
async function press(name: string): Promise<void> {
  button(name).focus();
  fireEvent.click(button(name));
  await soon();
}

beforeAll(() => startLanguages('zh-CN'));
beforeEach(() => {
  import.meta.jest.useFakeTimers();
  render(<Page />);
});
afterEach(() => {
  cleanup();
  import.meta.jest.useRealTimers();
});

describe('The focus', () => {
  it('is back on what opened a dialog when the dialog is taken away', async () => {
    await press('提醒');
    screen.getByRole('dialog').querySelector('button')?.focus();
    fireEvent.click(screen.getByRole('dialog').querySelector('button') ?? document.body);
    await soon();
    expect([screen.queryByRole('dialog') === null, hasFocus(button('提醒'))]).toEqual([true, true]);
  });

  it.each([
    ['Escape', '按期限', { key: 'Escape' }],
    ['Tab beyond the end', '按期限', { key: 'Tab' }],
    ['Shift and Tab beyond the beginning', '先到先办', { key: 'Tab', shiftKey: true }],
  ])('leaves a panel with %s and is back on its button', async (_how, from, key) => {
    await press('列表设置');
    expect([hasFocus(screen.getByRole('dialog', { name: '排序与列' })), button('列表设置').getAttribute('aria-expanded')]).toEqual([true, 'true']);
    button(from).focus();
    fireEvent.keyDown(button(from), key);
    await soon();
    expect([hasFocus(button('列表设置')), button('列表设置').getAttribute('aria-expanded')]).toEqual([true, 'false']);
  });

  it('leaves a menu with Escape and is back on its button', async () => {
    await press('视图菜单');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape', keyCode: 27 });
    await soon();
    expect([hasFocus(button('视图菜单')), button('视图菜单').getAttribute('aria-expanded')]).toEqual([true, 'false']);
  });

  it('goes into a menu as it opens, and back to its button with the choice', async () => {
    await press('视图菜单');
    expect(screen.getByRole('menu').contains(document.activeElement)).toBe(true);
    fireEvent.click(screen.getByRole('menuitem', { name: '另存为' }));
    await soon();
    expect([hasFocus(button('视图菜单')), button('视图菜单').getAttribute('aria-expanded')]).toEqual([true, 'false']);
  });
});

it('The two ends of a period have a name each', () => {
  expect(screen.getAllByRole('textbox').map((end) => end.getAttribute('aria-label'))).toEqual(['授权期限 开始日期', '授权期限 结束日期']);
});
