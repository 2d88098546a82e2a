import { useEffect, useState } from 'react';
import { dateOf } from '../time/format.js';
import { Facts } from './Facts.js';
import { Field } from './Field.js';
import { PageTitle } from './PageTitle.js';
import { PrintButton } from './PrintButton.js';
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
      <PageTitle title={words.nav.verify} lead={words.verifyLead} />
      <form className="panel" noValidate onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (code.trim() !== '') ask(askDocument(code.trim()));
      }}>
        <Field id="verify" label={words.verifyCode} error={tried && code.trim() === '' ? words.required : null} value={code} autoComplete="off" maxLength={60} onValue={setCode} />
        <button type="submit" disabled={busy}>{busy ? words.asking : words.verify}</button>
      </form>
      <div aria-live="polite">
        {said !== null && <p className="wrong" role="alert">{said}</p>}
        {answer && (
          <section className="answer">
            {answer.valid
              ? <><p className="answer-state genuine"><span aria-hidden="true">✓ </span>{words.genuine}</p><p>{words.genuineText}</p></>
              : <p className="answer-state wrong"><span aria-hidden="true">✕ </span>{words.voided}</p>}
            <Facts facts={[[words.documentTitle, text(answer.title)], [words.documentNumber, answer.number], [words.issuedBy, answer.issuer], [words.signedAt, dateOf(answer.signedAt)], [words.digest, answer.sha256]]} />
            <PrintButton />
          </section>
        )}
      </div>
    </>
  );
}
