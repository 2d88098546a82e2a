import { useEffect } from 'react';
import { ProceduresPage } from './ProceduresPage.js';
import { ProgressPage } from './ProgressPage.js';
import { StartPage } from './StartPage.js';
import { VerifyPage } from './VerifyPage.js';
import { switchLanguage, useWords } from './words.js';

const LINKS = [['/public', 'home'], ['/public/progress', 'progress'], ['/public/verify', 'verify'], ['/public/procedures', 'procedures']] as const;

/** Addresses: /public, /public/progress, /public/verify[/code], /public/documents/code (on the QR codes), /public/procedures. */
function pageAt(path: string) {
  const [, , name, code] = path.split('/');
  switch (name) {
    case undefined: case '': return <StartPage />;
    case 'progress': return <ProgressPage />;
    case 'verify': case 'documents': return <VerifyPage given={code ? decodeURIComponent(code) : ''} />;
    case 'procedures': return <ProceduresPage />;
    default: return null;
  }
}

export function PublicSite() {
  const { words, other } = useWords();
  const path = window.location.pathname;
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <>
      <a className="skip" href="#content">{words.skip}</a>
      <header className="top">
        <a className="brand" href="/public"><img src="/favicon.svg" alt="" width={30} height={30} />{words.title}</a>
        <nav>
          {LINKS.map(([to, name]) => <a key={to} href={to} aria-current={path === to ? 'page' : undefined}>{words.nav[name]}</a>)}
        </nav>
        <span className="top-end">
          <button type="button" lang={other} onClick={switchLanguage}>{words.language}</button>
          <a href="/sign-in">{words.toDesks}</a>
        </span>
      </header>
      <main id="content">{pageAt(path) ?? <h1>{words.notFoundPage}</h1>}</main>
      <footer>{words.hotline}</footer>
    </>
  );
}
