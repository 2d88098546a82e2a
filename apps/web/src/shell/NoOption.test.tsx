import { cleanup, render, screen, within } from '@testing-library/react';
import { Select } from 'antd';
import { startLanguages } from '../i18n/language.js';
import { Localised } from '../i18n/Localised.js';
import '../testing/layout.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

describe('a list that has nothing to offer', () => {
  it('says so by an entry that cannot be chosen', async () => {
    render(<Localised><Select open aria-label="人员" options={[]} /></Localised>);
    const option = within(await screen.findByRole('listbox')).getByRole('option', { name: '暂无内容' });
    expect(option.getAttribute('aria-disabled')).toBe('true');
  });
});
