import { useWords } from './words.js';

export function StartPage() {
  const { words } = useWords();
  const ways = [
    { to: '/public/progress', title: words.nav.progress, text: words.progressLead },
    { to: '/public/verify', title: words.nav.verify, text: words.verifyLead },
    { to: '/public/procedures', title: words.nav.procedures, text: words.proceduresLead },
  ];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="ways">{ways.map(({ to, title, text }) => <a key={to} href={to} className="way"><b>{title}</b><span>{text}</span></a>)}</div>
    </>
  );
}
