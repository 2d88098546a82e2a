import { act, fireEvent, render } from '@testing-library/react';
import { chooseSingleKeys } from './single-keys.js';
import { useShortcuts } from './use-shortcuts.js';

describe('The keys of a page', () => {
  const pressed: string[] = [];
  function Page() {
    useShortcuts({ '/': () => pressed.push('/'), j: () => pressed.push('j'), Enter: () => pressed.push('Enter'), 'Ctrl+K': () => pressed.push('Ctrl+K') });
    return null;
  }
  const press = (...keys: readonly { readonly key: string; readonly ctrlKey?: boolean }[]): readonly string[] => {
    pressed.length = 0;
    for (const each of keys) fireEvent.keyDown(document.body, each);
    return [...pressed];
  };
  const all = [{ key: '/' }, { key: 'j' }, { key: 'Enter' }, { key: 'k', ctrlKey: true }];

  it('act by themselves, until somebody wants them not to; those that are no characters go on', () => {
    render(<Page />);
    expect(press(...all)).toEqual(['/', 'j', 'Enter', 'Ctrl+K']);
    act(() => chooseSingleKeys(false));
    expect(press(...all)).toEqual(['Enter', 'Ctrl+K']);
    act(() => chooseSingleKeys(true));
    expect(press(...all)).toEqual(['/', 'j', 'Enter', 'Ctrl+K']);
  });
});
