import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { App } from 'antd';
import '../testing/layout.js';
import type { Session } from '../api/session.js';
import { startLanguages } from '../i18n/language.js';
import { SessionContext } from '../session/session-context.js';
import { LibraryPicker } from './LibraryPicker.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

const session: Session = {
  mode: 'production', csrf: '', clock: { now: '2026-11-22T00:00:00+08:00', offsetSeconds: 0 },
  user: {
    id: 'u', name: '李', locale: 'zh-CN', mustChangePassword: false, mustEnrolSecondFactor: false, organisation: null,
    agencies: [{ institution: { id: 'other', name: '另一公司', regionCode: '990100' }, procedures: null, until: '2026-12-31' }],
    roles: [{ role: 'applicantOperator', organisationId: 'own', organisationName: '本公司', regionCode: '990100' }],
  },
};

describe('the library of an institution', () => {
  it.each([[true, 1], [false, 0]])('is offered for its own applications, and not for those its people prepare as agents of another (%s)', (ofOwnInstitution, offered) => {
    render(
      <SessionContext value={{ session, refresh: () => Promise.resolve() }}>
        <QueryClientProvider client={new QueryClient()}><App><LibraryPicker holder={{ kind: 'drafts', id: 'd', ofOwnInstitution }} materialId="m" name="申请报告" onAdded={() => Promise.resolve()} /></App></QueryClientProvider>
      </SessionContext>);
    expect(screen.queryAllByRole('button', { name: /从材料库选用/ }).length).toBe(offered);
  });
});
