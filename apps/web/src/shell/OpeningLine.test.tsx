import { act, cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { startLanguages } from '../i18n/language.js';
import { OpeningLine } from './OpeningLine.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

function Shell() {
  return <><OpeningLine /><Outlet /></>;
}

describe('A page that is loaded when it is first gone to', () => {
  it('is said to be on its way, and the page before it stays until it is there', async () => {
    const { promise, resolve } = Promise.withResolvers<{ Component: () => string }>();
    const router = createMemoryRouter([{ path: '/', element: <Shell />, children: [{ index: true, element: 'before' }, { path: 'next', lazy: () => promise }] }]);
    const { container } = render(<RouterProvider router={router} />);
    expect(screen.queryByRole('progressbar')).toBeNull();

    let going = Promise.resolve();
    act(() => {
      going = router.navigate('/next');
    });
    expect(screen.getByRole('progressbar', { name: '正在打开页面' })).toBeTruthy();
    expect(container.textContent).toBe('before');

    await act(async () => {
      resolve({ Component: () => 'after' });
      await going;
    });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(container.textContent).toBe('after');
  });
});
