import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import '../testing/layout.js';
import { changeLanguage, startLanguages } from '../i18n/language.js';
import { courseUntil } from './case-course.js';
import { drawnOf } from './testing/bpmn-files.js';
import { deemedAccepted } from './testing/recorded.js';
import { TextTwin } from './TextTwin.js';
import { twinOf } from './twin.js';

globalThis.CSS ??= Object.assign(Object.create(null), { escape: (text: string) => text });
beforeAll(() => startLanguages('zh-CN'));
afterEach(async () => {
  cleanup();
  await changeLanguage('zh-CN');
});

const pictures = new Map(['henan/employer-initial-2024', 'shared/acceptance'].map((name) => drawnOf(name)).map((drawn) => [drawn.processId, drawn]));
const waits = [{ activation: 17, kind: 'person' as const, who: null, role: 'initialReviewer', organisation: null, dueAt: '2026-03-11T16:00:00Z', provisional: false, overdue: false, element: null, name: null }];

function show(seq?: number, language: 'zh' | 'en' = 'zh') {
  const words = { t: i18next.t, text: (name: { readonly zh: string; readonly en: string } | string | null | undefined) => (typeof name === 'object' && name !== null ? name[language] : (name ?? '')), roleName: (role: string | null | undefined) => (role ? `<${role}>` : '') };
  const lines = twinOf({ pictures, course: courseUntil(deemedAccepted, seq), waits: seq === undefined ? waits : [], words }, 'henan_employer_initial_2024');
  render(<TextTwin lines={lines} label="流程" chosen={null} onChoose={() => undefined} />);
}

/** The tree as assistive technology is told it: level by `group`, name by what the item says. */
function told(): readonly string[] {
  return screen.getAllByRole('treeitem', { hidden: true }).map((item) => {
    let depth = 0;
    for (let at = item.parentElement?.closest('[role="group"]'); at; at = at.parentElement?.closest('[role="group"]')) depth += 1;
    const texts = [...item.querySelectorAll('.twin-name, .twin-facts')].map(({ textContent }) => textContent ?? '');
    return `${'  '.repeat(depth)}${texts.join(' ')}`;
  });
}

describe('The text twin of a case', () => {
  it('tells in Chinese what the drawing shows: steps, branches, calls, states, people and dates', () => {
    show();
    expect(told()).toMatchSnapshot();
  });

  it('tells the same in English', async () => {
    await changeLanguage('en');
    show(undefined, 'en');
    expect(told()).toMatchSnapshot();
  });

  it('tells a moment of the past as it was', () => {
    show(6);
    expect(told().filter((line) => line.includes('进行中'))).toEqual(['受理与补正 进行中 · 自 2026-03-02 09:03 起', '  材料形式审查 进行中 · 自 2026-03-02 09:06 起']);
  });

  it('is walked with the keyboard: one tab stop, arrows, home and end, opening and closing', () => {
    show();
    const items = screen.getAllByRole('treeitem');
    expect(items.filter(({ tabIndex }) => tabIndex === 0)).toEqual([items[0]]);
    act(() => items[0]?.focus());
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('受理与补正');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    press('ArrowRight');
    expect(document.activeElement?.textContent).toContain('申请已提交');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('是否受理');
    press('End');
    expect(document.activeElement?.textContent).toContain('已撤回');
  });
});
