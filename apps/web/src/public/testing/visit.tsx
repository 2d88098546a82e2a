import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PublicSite } from '../PublicSite.js';
import { StandInServer, told } from '../../testing/stand-in-server.js';

export const base = '/api/v1/public';

/** What somebody does, and what comes of it at once. */
const acting = (done: () => void): Promise<void> => act(async () => done());

/** A visitor at an address of the public pages. */
export async function visit(address: string, server: StandInServer): Promise<void> {
  server.on('GET /api/v1/regions', (request) => told(new URL(request.url).searchParams.has('parent')
    ? [{ code: '990100', nameZh: '示例市', nameEn: 'Exampleton', level: 'city', authorityLevel: 'city', hasChildren: false }]
    : [{ code: '990000', nameZh: '示例省', nameEn: 'Example Province', level: 'province', authorityLevel: 'province', hasChildren: true }]));
  server.on(`GET ${base}/procedures`, () => told([]));
  server.start();
  window.history.replaceState(null, '', address);
  window.scrollTo = () => undefined;
  await acting(() => void render(<PublicSite />));
}

export function leave(): void {
  cleanup();
  localStorage.clear();
}

export const type = (label: RegExp | string, value: string): Promise<void> => acting(() => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
export const press = (name: RegExp | string): Promise<void> => acting(() => void fireEvent.click(screen.getByRole('button', { name })));
export const followLink = (name: RegExp | string): Promise<void> => acting(() => void fireEvent.click(screen.getByRole('link', { name })));
export const address = (): string => `${window.location.pathname}${decodeURIComponent(window.location.search)}`;

/** The browser's own way back; jsdom tells of it later. */
export async function back(): Promise<void> {
  await act(async () => {
    const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    window.history.back();
    await gone;
  });
}

export const heading = async (name: RegExp | string): Promise<HTMLElement> => {
  const found = await screen.findByRole('heading', { level: 1, name });
  await waitFor(() => expect(document.title).toContain(found.textContent ?? ''));
  return found;
};
