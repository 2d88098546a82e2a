import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import '../testing/layout.js';
import { changeLanguage, startLanguages } from '../i18n/language.js';
import { FormView } from './FormView.js';
import { aField, aForm } from './testing/schemas.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(async () => {
  cleanup();
  await changeLanguage('zh-CN');
});

const form = aForm([aField('place', 'region', { label: { zh: '所在地', en: 'Place' } })]);

function known(): QueryClient {
  const client = new QueryClient();
  client.setQueryDefaults(['regions'], { staleTime: Infinity });
  client.setQueryData(['regions', null], [{ code: '990000', nameZh: '云梦省', nameEn: 'Yunmeng', hasChildren: true }]);
  client.setQueryData(['regions', '990000'], [{ code: '990100', nameZh: '临川市', nameEn: 'Linchuan', hasChildren: false }]);
  client.setQueryData(['regions', '990100'], []);
  return client;
}

function show(place: string) {
  render(<QueryClientProvider client={known()}><FormView schema={form} form={{ place }} /></QueryClientProvider>);
}

describe('a form that is only read', () => {
  it('names a division by what it lies in', () => {
    show('990100');
    expect(screen.getByText('云梦省临川市')).toBeTruthy();
  });

  it('names it in English too', async () => {
    await changeLanguage('en');
    show('990100');
    expect(screen.getByText('Yunmeng, Linchuan')).toBeTruthy();
  });

  it('shows no code while the names are on their way', () => {
    show('980101');
    expect(screen.queryByText('980101')).toBeNull();
    expect(screen.getByText('正在加载…')).toBeTruthy();
  });

  it('shows the code of a division that nobody knows', () => {
    show('990199');
    expect(screen.getByText('990199')).toBeTruthy();
  });
});
