import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import '../testing/layout.js';
import { problemOf, ServerAwayError } from '../api/problem.js';
import { startLanguages } from '../i18n/language.js';
import { FilePicker } from './FilePicker.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const [plan, seal] = [new File(['a'], '方案.pdf'), new File(['b'], '印章.pdf')];

/** Sends that fail in turn with what is given, then arrive. */
async function choose(files: readonly File[], ...failures: readonly unknown[]) {
  const sent: string[] = [];
  const left = [...failures];
  const send = (file: File) => {
    sent.push(file.name);
    return left.length > 0 ? Promise.reject(left.shift()) : Promise.resolve(file.name);
  };
  render(<FilePicker label="上传" send={send} onSent={() => undefined} />);
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('nowhere to choose a file');
  await act(async () => void fireEvent.change(input, { target: { files } }));
  return sent;
}
const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent ?? '');
const again = () => screen.queryAllByRole('button', { name: '重新上传' });

describe('A file on its way', () => {
  it('is sent again without choosing it anew when it was broken off', async () => {
    const sent = await choose([plan, seal], new ServerAwayError());
    expect([sent, alerts().length]).toEqual([['方案.pdf', '印章.pdf'], 1]);
    expect(alerts()[0]).toContain('方案.pdf 没有传上去：上传中断');
    await act(async () => void again().forEach((button) => fireEvent.click(button)));
    expect([sent.at(-1), sent.length, alerts()]).toEqual(['方案.pdf', 3, []]);
  });

  it('is not offered again when it was refused', async () => {
    await choose([plan], problemOf(422, null));
    expect([alerts().length, again()]).toEqual([1, []]);
  });
});
