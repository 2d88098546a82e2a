import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import '../testing/layout.js';
import { unsavedForms } from '../forms/unsaved.js';
import { startLanguages } from '../i18n/language.js';
import { StandInServer, told } from '../testing/stand-in-server.js';
import { CaseComments } from './CaseComments.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

describe('a comment on a case', () => {
  it('is asked about when one leaves before it is sent, and no more once it is', async () => {
    new StandInServer().on('GET /api/v1/cases/c1/comments', () => told([])).on('POST /api/v1/cases/c1/comments', () => told([])).start();
    render(<QueryClientProvider client={new QueryClient()}><CaseComments caseId="c1" /></QueryClientProvider>);
    expect(unsavedForms.get()).toBe('none');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '电话核实过' } });
    expect(unsavedForms.get()).toBe('stuck');
    fireEvent.click(screen.getByRole('button', { name: /发\s?送/ }));
    await waitFor(() => expect(unsavedForms.get()).toBe('none'));
  });
});
