import { useState } from 'react';
import { PageTitle } from './PageTitle.js';
import { addressOf, go } from './place.js';
import { useWords } from './words.js';

export function StartPage() {
  const { words } = useWords();
  const [name, setName] = useState('');
  const ways = [
    { to: '/public/notices', title: words.nav.notices, text: words.notices.lead },
    { to: '/public/progress', title: words.nav.progress, text: words.progressLead },
    { to: '/public/verify', title: words.nav.verify, text: words.verifyLead },
    { to: '/public/procedures', title: words.nav.procedures, text: words.proceduresLead },
  ];
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <form className="panel" role="search" action="/public/register" onSubmit={(event) => {
        event.preventDefault();
        go(addressOf('/public/register', { name: name.trim() }));
      }}>
        <div className="asked">
          <label htmlFor="name">{words.register.title}</label>
          <input id="name" type="search" value={name} aria-describedby="name-help" placeholder={words.register.name} onChange={(event) => setName(event.target.value)} />
          <div id="name-help" className="help">{words.register.nameHelp}</div>
        </div>
        <button type="submit">{words.register.search}</button>
      </form>
      <div className="ways">{ways.map(({ to, title, text }) => <a key={to} href={to} className="way"><b>{title}</b><span>{text}</span></a>)}</div>
    </>
  );
}
