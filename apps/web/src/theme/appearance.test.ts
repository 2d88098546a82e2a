import { chooseColours, chooseLarge, isDark } from './appearance.js';

const root = document.documentElement;

afterEach(() => {
  chooseColours('system');
  chooseLarge(false);
});

describe('How pages look', () => {
  it('follows the system until somebody chooses, and the choice stays in the browser', () => {
    expect(root.dataset['theme']).toBe('light');
    chooseColours('dark');
    expect([root.dataset['theme'], isDark.get(), localStorage.getItem('beian.colours')]).toEqual(['dark', true, 'dark']);
  });

  it('is by day on paper, whatever the screen shows', () => {
    chooseColours('dark');
    window.dispatchEvent(new Event('beforeprint'));
    expect(root.dataset['theme']).toBe('light');
    window.dispatchEvent(new Event('afterprint'));
    expect(root.dataset['theme']).toBe('dark');
  });

  it('has letters a third larger for those who ask', () => {
    chooseLarge(true);
    expect([root.classList.contains('large'), localStorage.getItem('beian.largeText')]).toEqual([true, 'yes']);
  });
});
