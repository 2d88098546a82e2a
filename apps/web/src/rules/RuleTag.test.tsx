import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import '../testing/layout.js';
import { createQueryClient } from '../api/query-client.js';
import { startLanguages } from '../i18n/language.js';
import { StandInServer, told } from '../testing/stand-in-server.js';
import { RuleTag } from './RuleTag.js';

configure({ asyncUtilTimeout: 30_000 });
beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

function onAPage(...tags: readonly string[]) {
  const server = new StandInServer().on('GET /api/v1/rules', () => told([
    { id: 'XX-1', text: { zh: '材料齐全的，当场受理。', en: 'Complete applications are accepted at once.' }, source: '示〔2024〕4号' },
    { id: 'A-99', text: { zh: '按工作日计算。', en: 'Counted in working days.' }, source: null },
  ]));
  server.start();
  render(<QueryClientProvider client={createQueryClient()}><App>{tags.map((tag) => <RuleTag key={tag} id={tag} />)}<button>别处</button></App></QueryClientProvider>);
  return server;
}

const opened = async (id: string) => {
  fireEvent.click(screen.getByRole('button', { name: id }));
  const wording = await screen.findByRole('dialog', { name: `规则 ${id} 的原文` });
  await waitFor(() => expect(wording.textContent).not.toBe(''));
  return wording;
};

describe('The tag of a rule', () => {
  it('shows the wording and the document it stands in, and is given the focus back by Escape', async () => {
    onAPage('XX-1');
    const wording = await opened('XX-1');
    await waitFor(() => expect(wording.textContent).toContain('材料齐全的，当场受理。 示〔2024〕4号'));
    await waitFor(() => expect(document.activeElement).toBe(wording));
    fireEvent.keyDown(wording, { key: 'Escape' });
    const tag = screen.getByRole('button', { name: 'XX-1' });
    expect([document.activeElement, tag.getAttribute('aria-expanded')]).toEqual([tag, 'false']);
  });

  it('is closed by a press elsewhere', async () => {
    onAPage('XX-1');
    await opened('XX-1');
    fireEvent.mouseDown(screen.getByRole('button', { name: '别处' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'XX-1' }).getAttribute('aria-expanded')).toBe('false'));
  });

  it('asks for the wordings once, however many are looked at, and shows each rule that a tag names', async () => {
    const server = onAPage('XX-1', 'XX-1、A-99');
    fireEvent.keyDown(await opened('XX-1'), { key: 'Escape' });
    const both = await opened('XX-1、A-99');
    await waitFor(() => expect(both.textContent).toMatch(/当场受理.*按工作日计算.*本系统的约定/u));
    expect(server.asked.map(({ what }) => what)).toEqual(['GET /api/v1/rules']);
  });

  it('says so when the wording is not kept', async () => {
    onAPage('YY-7');
    await waitFor(async () => expect((await opened('YY-7')).textContent).toContain('没有收录'));
  });
});
