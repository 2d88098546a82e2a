import { useEffect, useState } from 'react';
import { dateOf } from '../time/format.js';
import { Asked, Facts } from './Asked.js';
import type { PublicDocument } from './public-api.js';
import { askDocument } from './public-api.js';
import { useAnswer } from './use-answer.js';
import { useWords } from './words.js';

/** Verifies a document by its code; a QR code brings the code along. */
export function VerifyPage({ given }: { readonly given: string }) {
  const { words, text } = useWords();
  const { answer, said, busy, ask } = useAnswer<PublicDocument>();
  const [code, setCode] = useState(given);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (given !== '') ask(askDocument(given));
  }, [given, ask]);
  return (
    <>
      <h1>{words.nav.verify}</h1>
      <p className="lead">{words.verifyLead}</p>
      <form className="panel" noValidate onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (code.trim() !== '') ask(askDocument(code.trim()));
      }}>
        <Asked id="verify" label={words.verifyCode} error={tried && code.trim() === '' ? words.required : null}><input id="verify" value={code} autoComplete="off" onChange={(event) => setCode(event.target.value)} /></Asked>
        <button type="submit" disabled={busy}>{busy ? words.asking : words.verify}</button>
      </form>
      {said !== null && <p className="wrong" role="alert">{said}</p>}
      {answer && (
        <section className="answer" aria-live="polite">
          {answer.valid
            ? <><p className="answer-state genuine"><span aria-hidden="true">✓ </span>{words.genuine}</p><p>{words.genuineText}</p></>
            : <p className="answer-state wrong"><span aria-hidden="true">✕ </span>{words.voided}</p>}
          <Facts facts={[[words.documentTitle, text(answer.title)], [words.documentNumber, answer.number], [words.issuedBy, answer.issuer], [words.signedAt, dateOf(answer.signedAt)], [words.digest, answer.sha256]]} />
        </section>
      )}
    </>
  );
}
