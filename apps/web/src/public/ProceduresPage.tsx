import { useEffect } from 'react';
import type { PublicProcedure } from './public-api.js';
import { askProcedures } from './public-api.js';
import { useAnswer } from './use-answer.js';
import { useWords } from './words.js';

export function ProceduresPage() {
  const { words, text } = useWords();
  const { answer, said, busy, ask } = useAnswer<readonly PublicProcedure[]>();
  useEffect(() => ask(askProcedures()), [ask]);
  return (
    <>
      <h1>{words.nav.procedures}</h1>
      <p className="lead">{words.proceduresLead}</p>
      {busy && <p role="status">{words.asking}</p>}
      {said !== null && <p className="wrong" role="alert">{said}</p>}
      {answer?.length === 0 && <p>{words.noProcedures}</p>}
      {answer?.map((procedure) => (
        <article key={procedure.id} className="panel procedure">
          <h2>{text(procedure.title)}</h2>
          <p>{text(procedure.summary)}</p>
          <ul>{procedure.legalBases.map((basis) => <li key={basis.number}>{basis.title}（{basis.number}）</li>)}</ul>
        </article>
      ))}
    </>
  );
}
