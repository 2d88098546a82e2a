import { dateTimeOf } from '../../time/format.js';
import { Facts } from '../Facts.js';
import { PageTitle } from '../PageTitle.js';
import { PrintButton } from '../PrintButton.js';
import { useWords } from '../words.js';
import type { Receipt } from './notice-api.js';

interface ReceiptShownProps {
  readonly receipt: Receipt;
  /** An earlier version may have arrived as well. */
  readonly another: boolean;
  readonly notice: string | null;
}

export function ReceiptShown({ receipt, another, notice }: ReceiptShownProps) {
  const { words: { notices: words } } = useWords();
  return (
    <>
      <PageTitle title={words.received} lead={words.receivedText} />
      <section className="answer receipt">
        {receipt.late && <p className="wrong">{words.receivedLate}</p>}
        {another && <p className="wrong">{words.receivedTwice}</p>}
        <Facts facts={[
          [words.receiptNo, <b key="number">{receipt.receiptNo}</b>], [words.queryCode, <b key="code">{receipt.queryCode}</b>], [words.receivedAt, dateTimeOf(receipt.receivedAt)], [words.dueOn, receipt.dueOn], [words.title, notice],
        ]} />
        <PrintButton />
      </section>
      <p className="print-away"><a href="/public/objections">{words.toProgress}</a></p>
    </>
  );
}
