import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '../testing/layout.js';
import { forgetForm, reportForm } from '../forms/unsaved.js';
import { startLanguages } from '../i18n/language.js';
import { LeaveGuard } from './LeaveGuard.js';

const form = {};
beforeAll(() => startLanguages('zh-CN'));
afterEach(() => {
  forgetForm(form);
  cleanup();
});

function onForm() {
  const router = createMemoryRouter([{ path: '*', element: <LeaveGuard /> }], { initialEntries: ['/form'] });
  render(<RouterProvider router={router} />);
  return router;
}
const mayClose = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('Leaving a form', () => {
  it('asks nothing when all is saved, or saves itself on the way', async () => {
    const router = onForm();
    act(() => reportForm(form, 'underway'));
    await act(() => router.navigate('/elsewhere'));
    expect(router.state.location.pathname).toBe('/elsewhere');
    act(() => reportForm(form, 'none'));
    expect(mayClose()).toBe(true);
  });

  it('asks when something cannot be saved, and stays or goes as it is told', async () => {
    const router = onForm();
    act(() => reportForm(form, 'stuck'));
    expect(mayClose()).toBe(false);
    await act(() => router.navigate('/elsewhere'));
    expect(router.state.location.pathname).toBe('/form');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '留在本页' })));
    expect(router.state.location.pathname).toBe('/form');
    await act(() => router.navigate('/elsewhere'));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '离开，不保存' })));
    expect(router.state.location.pathname).toBe('/elsewhere');
  });
});
