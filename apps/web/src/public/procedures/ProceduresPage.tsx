import { Answered } from '../Answered.js';
import { PageTitle } from '../PageTitle.js';
import { procedures } from '../public-api.js';
import { usePage } from '../use-answer.js';
import { useWords } from '../words.js';

export function ProceduresPage() {
  const { words, text } = useWords();
  const page = usePage(procedures, '');
  return (
    <>
      <PageTitle title={words.nav.procedures} lead={words.proceduresLead} />
      <Answered of={page}>
        {(all) => (all.length === 0 ? <p>{words.noProcedures}</p> : (
          <ul className="rows">
            {all.map((procedure) => (
              <li key={procedure.id} className="panel procedure">
                <h2><a href={`/public/procedures/${encodeURIComponent(procedure.id)}`}>{text(procedure.title)}</a></h2>
                <p>{text(procedure.summary)}</p>
              </li>
            ))}
          </ul>
        ))}
      </Answered>
    </>
  );
}
