import { dateOf, dateTimeOf } from '../../time/format.js';
import { Facts } from '../Facts.js';
import { NumberAndCode } from '../NumberAndCode.js';
import { PageTitle } from '../PageTitle.js';
import { PrintButton } from '../PrintButton.js';
import { useAnswer } from '../use-answer.js';
import { useWords } from '../words.js';
import type { ObjectionProgress } from './notice-api.js';
import { askObjection } from './notice-api.js';

export function ObjectionProgressPage() {
  const { words: { notices: words } } = useWords();
  const { answer, said, busy, ask } = useAnswer<ObjectionProgress>();
  return (
    <>
      <PageTitle title={words.progress} lead={words.progressLead} />
      <NumberAndCode label={words.receiptNo} codeLabel={words.queryCode} busy={busy} onAsk={(number, code) => ask(askObjection(number, code))} />
      <div aria-live="polite">
        {said !== null && <p className="wrong" role="alert">{said}</p>}
        {answer && <Progress progress={answer} />}
      </div>
    </>
  );
}

function Progress({ progress }: { readonly progress: ObjectionProgress }) {
  const { words: { notices: words } } = useWords();
  const { result, verifyCode } = progress;
  return (
    <section className="answer">
      <p className="answer-state">{words.states[progress.state]}</p>
      <Facts facts={[
        [words.receiptNo, progress.receiptNo], [words.title, <a key="notice" href={`/public/notices/${progress.noticeId}`}>{progress.noticeTitle}</a>], [words.receivedAt, dateTimeOf(progress.receivedAt)],
        [words.dueOn, progress.answeredAt === null ? progress.dueOn : null], [words.result, result === null ? null : words.results[result]], [words.answeredAt, dateOf(progress.answeredAt)],
        [words.replyText, progress.reply === null ? null : <span lang="zh-CN">{progress.reply}</span>], [words.number, progress.replyNumber],
        [words.reply, verifyCode === null ? null : <a key="reply" href={`/public/verify/${encodeURIComponent(verifyCode)}`}>{verifyCode}</a>],
      ]} />
      <PrintButton />
    </section>
  );
}
