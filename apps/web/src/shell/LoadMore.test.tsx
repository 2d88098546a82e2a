import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { startLanguages } from '../i18n/language.js';
import '../testing/layout.js';
import { LoadMore } from './LoadMore.js';

function List() {
  const [left, setLeft] = useState(2);
  return <LoadMore more={left > 0} loading={false} onMore={() => setLeft(left - 1)} />;
}

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

describe('the next page of a list', () => {
  it('keeps the focus at the end of the list after the last one, and says that it was the last', () => {
    render(<List />);
    const button = screen.getByRole('button', { name: '加载更多' });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect([document.activeElement?.textContent, screen.queryAllByRole('button').length]).toEqual(['已全部显示', 0]);
  });

  it('is not spoken of where the first page is the whole list', () => {
    const { container } = render(<LoadMore more={false} loading={false} onMore={() => undefined} />);
    expect(container.textContent).toBe('');
  });
});
