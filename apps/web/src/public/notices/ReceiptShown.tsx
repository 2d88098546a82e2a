import { dateTimeOf } from '../../time/format.js';
import { Facts } from '../Facts.js';
import { PageTitle } from '../PageTitle.js';
import { PrintButton } from '../PrintButton.js';
import { useWords } from '../words.js';
import type { Receipt } from './notice-api.js';

export function ReceiptShown({ receipt, notice }: { readonly receipt: Receipt; readonly notice: string | null }) {
  const { words: { notices: words } } = useWords();
  return (
    <>
      <PageTitle title={words.received} lead={words.receivedText} />
      <section className="answer receipt">
        {receipt.late && <p className="wrong">{words.receivedLate}</p>}
        <Facts facts={[
          [words.receiptNo, <b key="number">{receipt.receiptNo}</b>], [words.queryCode, <b key="code">{receipt.queryCode}</b>], [words.receivedAt, dateTimeOf(receipt.receivedAt)], [words.dueOn, receipt.dueOn], [words.title, notice],
        ]} />
        <PrintButton />
      </section>
      <p className="print-away"><a href="/public/objections">{words.toProgress}</a></p>
    </>
  );
}
