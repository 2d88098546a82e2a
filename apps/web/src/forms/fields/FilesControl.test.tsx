import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import '../../testing/layout.js';
import type { FormValue } from '../../api/forms.js';
import { startLanguages } from '../../i18n/language.js';
import { StandInServer, told } from '../../testing/stand-in-server.js';
import { aField } from '../testing/schemas.js';
import { FilesControl } from './FilesControl.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

function Attachments({ given }: { readonly given: readonly string[] }) {
  const [value, setValue] = useState<FormValue | undefined>([...given]);
  return <FilesControl id="evidence" field={aField('evidence', 'files')} value={value} onChange={setValue} required={false} invalid={false} labelId="label" describedBy={undefined} fill={() => undefined} />;
}

describe('Attachments of a form', () => {
  it('that were kept on an earlier visit are shown by their names, and taken away by them', async () => {
    const server = new StandInServer().on('GET /api/v1/files', () => told([{ id: 'f1', name: '现场照片.png', kind: 'png', size: 9 }, { id: 'f2', name: '会议记录.pdf', kind: 'pdf', size: 9 }]));
    server.start();
    render(<QueryClientProvider client={new QueryClient()}><Attachments given={['f1', 'f2']} /></QueryClientProvider>);
    expect((await screen.findByRole('link', { name: '会议记录.pdf' })).getAttribute('href')).toBe('/api/v1/files/f2');
    fireEvent.click(screen.getByRole('button', { name: /现场照片\.png/ }));
    expect(screen.queryByRole('link', { name: '现场照片.png' })).toBeNull();
    expect(await screen.findByRole('link', { name: '会议记录.pdf' })).toBeTruthy();
  });
});
