import { cleanup, render, screen } from '@testing-library/react';
import { changeLanguage, startLanguages } from './language.js';
import { useRoleName } from './use-role-name.js';

function Roles({ of }: { readonly of: string }) {
  return <p>{useRoleName()(of)}</p>;
}

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

describe('who may do a task', () => {
  it.each([['zh-CN', '签批领导、省级签批领导'], ['en', 'Decision maker, Provincial decision maker']] as const)('is told by every role, in %s', async (language, told) => {
    await changeLanguage(language);
    render(<Roles of="decisionMaker provincialDecisionMaker" />);
    expect(screen.getByRole('paragraph').textContent).toBe(told);
  });
});
