import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '../testing/layout.js';
import type { Session } from '../api/session.js';
import { startLanguages } from '../i18n/language.js';
import { SessionContext } from '../session/session-context.js';
import { OfDesk } from './OfDesk.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const role = { organisationId: 'o', organisationName: '新乡示例机械制造有限公司', regionCode: '410700' } as const;

function opens(code: 'applicantOperator' | 'initialReviewer'): string {
  const session: Session = {
    mode: 'training', csrf: 'c', clock: { now: '2026-11-23T09:00:00+08:00', offsetSeconds: 0 },
    user: { id: 'u', name: '张三', locale: 'zh-CN', organisation: null, roles: [{ ...role, role: code }], agencies: [], mustChangePassword: false, mustEnrolSecondFactor: false },
  };
  const router = createMemoryRouter([{ element: <OfDesk desk="officer" />, children: [{ path: '*', element: <h1>任务</h1> }] }]);
  render(<SessionContext value={{ session, refresh: () => Promise.resolve() }}><RouterProvider router={router} /></SessionContext>);
  return screen.getByRole('heading').textContent;
}

describe('The page of a desk', () => {
  it('opens for whoever has the desk', () => expect(opens('initialReviewer')).toBe('任务'));
  it('is no page for whoever has none there', () => expect(opens('applicantOperator')).toBe('没有这个页面'));
});
