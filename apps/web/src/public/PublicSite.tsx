import { useEffect } from 'react';
import { InstitutionPage } from './register/InstitutionPage.js';
import { RegisterPage } from './register/RegisterPage.js';
import { NoticePage } from './notices/NoticePage.js';
import { NoticesPage } from './notices/NoticesPage.js';
import { ObjectionPage } from './notices/ObjectionPage.js';
import { ObjectionProgressPage } from './notices/ObjectionProgressPage.js';
import { PageTitle } from './PageTitle.js';
import { followLinks, usePlace } from './place.js';
import { ProcedurePage } from './procedures/ProcedurePage.js';
import { ProceduresPage } from './procedures/ProceduresPage.js';
import { ProgressPage } from './ProgressPage.js';
import { StartPage } from './StartPage.js';
import { TopBar } from './TopBar.js';
import { useArrival } from './use-head.js';
import { VerifyPage } from './VerifyPage.js';
import { useWords } from './words.js';

/** Addresses below /public; /public/documents/… is on the QR codes. */
function pageAt([name = '', id = '', part = '']: readonly string[]) {
  switch (name) {
    case '': return <StartPage />;
    case 'notices': return id === '' ? <NoticesPage /> : part === 'objection' ? <ObjectionPage notice={id} /> : <NoticePage id={id} />;
    case 'objections': return <ObjectionProgressPage />;
    case 'register': return <RegisterPage />;
    case 'institutions': return <InstitutionPage id={id} />;
    case 'progress': return <ProgressPage />;
    case 'verify': case 'documents': return <VerifyPage given={id} />;
    case 'procedures': return id === '' ? <ProceduresPage /> : <ProcedurePage id={id} />;
    default: return null;
  }
}

function partsOf(path: string): readonly string[] {
  try {
    return path.split('/').slice(2).map(decodeURIComponent);
  } catch {
    return ['no such page'];
  }
}

export function PublicSite() {
  const { words } = useWords();
  const { path } = usePlace();
  useEffect(followLinks, []);
  useArrival();
  return (
    <>
      <a className="skip" href="#content">{words.skip}</a>
      <TopBar />
      <main id="content">{pageAt(partsOf(path)) ?? <PageTitle title={words.notFoundPage} />}</main>
      <footer>{words.hotline}</footer>
    </>
  );
}
