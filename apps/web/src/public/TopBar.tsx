import { useStore } from '../api/store.js';
import { chooseColours, chooseLarge, isDark, isLarge } from '../theme/appearance.js';
import { usePlace } from './place.js';
import { switchLanguage, useWords } from './words.js';

const LINKS = [
  ['/public', 'home'], ['/public/notices', 'notices'], ['/public/register', 'register'], ['/public/progress', 'progress'], ['/public/verify', 'verify'], ['/public/procedures', 'procedures'],
] as const;

const isWithin = (path: string, to: string): boolean => path === to || (to !== '/public' && path.startsWith(`${to}/`));

export function TopBar() {
  const { words, other } = useWords();
  const { path } = usePlace();
  const [large, dark] = [useStore(isLarge), useStore(isDark)];
  return (
    <header className="top">
      <a className="brand" href="/public"><img src="/favicon.svg" alt="" width={30} height={30} />{words.title}</a>
      <nav aria-label={words.navigation}>
        {LINKS.map(([to, name]) => <a key={to} href={to} aria-current={isWithin(path, to) ? 'page' : undefined}>{words.nav[name]}</a>)}
      </nav>
      <span className="top-end">
        <button type="button" aria-pressed={large} onClick={() => chooseLarge(!large)}>{words.largeText}</button>
        <button type="button" aria-pressed={dark} onClick={() => chooseColours(dark ? 'light' : 'dark')}>{words.darkColours}</button>
        <button type="button" lang={other} onClick={switchLanguage}>{words.language}</button>
        <a href="/sign-in">{words.toDesks}</a>
      </span>
    </header>
  );
}
