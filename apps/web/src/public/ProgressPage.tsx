import { useState } from 'react';
import { dateOf, dateTimeOf } from '../time/format.js';
import { Asked, Facts } from './Asked.js';
import type { PublicProgress } from './public-api.js';
import { askProgress } from './public-api.js';
import { useAnswer } from './use-answer.js';
import { useWords } from './words.js';

function Progress({ progress }: { readonly progress: PublicProgress }) {
  const { words, text } = useWords();
  return (
    <section className="answer" aria-live="polite">
      <p className="answer-state">{text(progress.stateLabel)}</p>
      <Facts facts={[
        [words.number, progress.caseNo], [words.procedure, text(progress.procedureTitle)], [words.institution, progress.institution], [words.authority, progress.authority],
        [words.submittedAt, dateOf(progress.submittedAt)], [words.endedAt, dateOf(progress.endedAt)],
      ]} />
      {progress.history.length > 0 && (
        <>
          <h2>{words.steps}</h2>
          <ol className="went">{progress.history.map((step) => <li key={`${step.at}${step.name.zh}`}><b>{text(step.name)}</b> <time>{dateTimeOf(step.at)}</time></li>)}</ol>
        </>
      )}
    </section>
  );
}

export function ProgressPage() {
  const { words } = useWords();
  const { answer, said, busy, ask } = useAnswer<PublicProgress>();
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const missing = (value: string) => (tried && value.trim() === '' ? words.required : null);
  return (
    <>
      <h1>{words.nav.progress}</h1>
      <p className="lead">{words.progressLead}</p>
      <form className="panel" noValidate onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (number.trim() !== '' && code.trim() !== '') ask(askProgress(number.trim(), code.trim()));
      }}>
        <Asked id="number" label={words.number} help={words.numberHelp} error={missing(number)}><input id="number" value={number} autoComplete="off" onChange={(event) => setNumber(event.target.value)} /></Asked>
        <Asked id="code" label={words.code} error={missing(code)}><input id="code" value={code} autoComplete="off" onChange={(event) => setCode(event.target.value)} /></Asked>
        <button type="submit" disabled={busy}>{busy ? words.asking : words.ask}</button>
      </form>
      {said !== null && <p className="wrong" role="alert">{said}</p>}
      {answer && <Progress progress={answer} />}
    </>
  );
}
