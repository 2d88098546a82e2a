import { dateOf, dateTimeOf, dueDateOf } from '../time/format.js';
import { CaseStrip } from './CaseStrip.js';
import { Facts } from './Facts.js';
import { NumberAndCode } from './NumberAndCode.js';
import { PageTitle } from './PageTitle.js';
import { PrintButton } from './PrintButton.js';
import type { PublicProgress } from './public-api.js';
import { askProgress } from './public-api.js';
import { useAnswer } from './use-answer.js';
import { useWords } from './words.js';

function Progress({ progress }: { readonly progress: PublicProgress }) {
  const { words, text } = useWords();
  return (
    <section className="answer">
      <p className="answer-state">{text(progress.stateLabel)}</p>
      <Facts facts={[
        [words.number, progress.caseNo], [words.procedure, text(progress.procedureTitle)], [words.institution, progress.institution], [words.authority, progress.authority],
        [words.submittedAt, dateOf(progress.submittedAt)], [words.applyUntil, dueDateOf(progress.awaitedUntil)], [words.endedAt, dateOf(progress.endedAt)],
      ]} />
      {progress.steps.length > 0 && <><h2>{words.steps.title}</h2><CaseStrip steps={progress.steps} /></>}
      {progress.history.length > 0 && (
        <>
          <h2>{words.steps.went}</h2>
          <ol className="went">{progress.history.map((step) => <li key={`${step.at}${step.name.zh}`}><b>{text(step.name)}</b> <time dateTime={step.at}>{dateTimeOf(step.at)}</time></li>)}</ol>
        </>
      )}
      <PrintButton />
    </section>
  );
}

export function ProgressPage() {
  const { words } = useWords();
  const { answer, said, busy, ask } = useAnswer<PublicProgress>();
  return (
    <>
      <PageTitle title={words.nav.progress} lead={words.progressLead} />
      <NumberAndCode label={words.number} help={words.numberHelp} codeLabel={words.code} busy={busy} onAsk={(number, code) => ask(askProgress(number, code))} />
      <div aria-live="polite">
        {said !== null && <p className="wrong" role="alert">{said}</p>}
        {answer && <Progress progress={answer} />}
      </div>
      <p className="print-away"><a href="/public/objections">{words.notices.toProgress}</a></p>
    </>
  );
}
