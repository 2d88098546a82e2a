import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import '../../testing/layout.js';
import type { FormValue } from '../../api/forms.js';
import { startLanguages } from '../../i18n/language.js';
import { localViolations } from '../local-checks.js';
import { aField, aForm } from '../testing/schemas.js';
import { InstantControl } from './InstantControl.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const field = aField('calledAt', 'instant', { label: { zh: '告知时间', en: 'When' }, required: true });

function Shown({ first }: { readonly first: FormValue | undefined }) {
  const [value, setValue] = useState(first);
  return (
    <>
      <span id="label">告知时间</span>
      <InstantControl id="called" field={field} value={value} onChange={setValue} required invalid={false} labelId="label" describedBy={undefined} fill={() => undefined} />
      <output>{String(value)}</output>
    </>
  );
}

const time = () => screen.getByLabelText<HTMLInputElement>('告知时间 时刻');
const held = () => screen.getByRole('status').textContent;

describe('A moment', () => {
  it('is a day and its time in Beijing', () => {
    render(<Shown first="2024-04-03" />);
    fireEvent.change(time(), { target: { value: '09:30' } });
    expect(held()).toBe('2024-04-03T09:30:00+08:00');
  });

  it('shows the time of Beijing, however it was written', () => {
    render(<Shown first="2024-04-03T01:30:00Z" />);
    expect(time().value).toBe('09:30');
  });

  it('keeps its day while the time is typed anew', () => {
    render(<Shown first="2024-04-03T09:30:00+08:00" />);
    fireEvent.change(time(), { target: { value: '' } });
    expect(held()).toBe('2024-04-03');
  });

  it('has no time before it has a day', () => {
    render(<Shown first={undefined} />);
    expect(time().disabled).toBe(true);
  });

  it('is asked for its time where only the day is known', () => {
    expect(localViolations(aForm([field]), { calledAt: '2024-04-03' })).toMatchObject([{ path: 'calledAt', message: { zh: '请填写时刻', en: 'Say at what time' } }]);
    expect(localViolations(aForm([field]), { calledAt: '2024-04-03T09:30:00+08:00' })).toEqual([]);
  });
});
