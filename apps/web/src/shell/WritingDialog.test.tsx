import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import '../testing/layout.js';
import { unsavedForms } from '../forms/unsaved.js';
import { startLanguages } from '../i18n/language.js';
import { WritingDialog } from './WritingDialog.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

function opened(sent = false) {
  const closed: string[] = [];
  const dialog = (isSent: boolean) => <WritingDialog title="理由" cancelText="取消" sent={isSent} onCancel={() => closed.push('closed')}><textarea aria-label="理由" /></WritingDialog>;
  const { rerender, unmount } = render(dialog(sent));
  return { closed, send: () => rerender(dialog(true)), unmount };
}
const write = () => fireEvent.input(screen.getByRole('textbox', { name: '理由' }), { target: { value: '材料不齐' } });
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('A dialog in which somebody writes', () => {
  it('closes at once as long as nothing is written', () => {
    const { closed } = opened();
    press(/取\s*消/);
    expect([closed, unsavedForms.get()]).toEqual([['closed'], 'none']);
  });

  it('asks before it throws away what was written, and goes on with it or not as it is told', () => {
    const { closed, unmount } = opened();
    write();
    expect(unsavedForms.get()).toBe('stuck');
    fireEvent.keyDown(screen.getByRole('textbox', { name: '理由' }), { key: 'Escape', code: 'Escape', keyCode: 27 });
    press(/继续填写/);
    expect([closed, screen.getByRole<HTMLTextAreaElement>('textbox', { name: '理由' }).value]).toEqual([[], '材料不齐']);
    press(/取\s*消/);
    press(/放弃填写/);
    expect(closed).toEqual(['closed']);
    unmount();
    expect(unsavedForms.get()).toBe('none');
  });

  it('asks nothing of what was sent', () => {
    const { closed, send } = opened();
    write();
    send();
    press(/取\s*消/);
    expect([closed, unsavedForms.get()]).toEqual([['closed'], 'none']);
  });
});
