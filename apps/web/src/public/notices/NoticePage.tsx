import { dateOf } from '../../time/format.js';
import { Answered } from '../Answered.js';
import { Facts } from '../Facts.js';
import { PageTitle } from '../PageTitle.js';
import { PrintButton } from '../PrintButton.js';
import { linesOf } from '../register/levels.js';
import { usePage } from '../use-answer.js';
import { fill, useWords } from '../words.js';
import type { Notice, NoticeSubject } from './notice-api.js';
import { noticeOf } from './notice-api.js';
import { Remaining } from './Remaining.js';

export function NoticePage({ id }: { readonly id: string }) {
  const { words } = useWords();
  const page = usePage(noticeOf, id);
  return (
    <>
      <PageTitle title={page.answer?.title ?? words.notices.title} />
      <Answered of={page}>{(notice) => <ShownNotice notice={notice} />}</Answered>
    </>
  );
}

/** The notice as it was published; what it is about, and how to object. */
function ShownNotice({ notice }: { readonly notice: Notice }) {
  const { words: { notices: words }, signs } = useWords();
  const { contact, supersededBy, supersedes, verifyCode } = notice;
  return (
    <article>
      <p><Remaining notice={notice} /></p>
      {supersededBy !== null && <p className="wrong">{words.superseding}{signs.colon}<a href={`/public/notices/${supersededBy}`}>{words.showNotice}</a></p>}
      {supersedes !== null && <p>{words.supersedes}{signs.colon}<a href={`/public/notices/${supersedes}`}>{words.showNotice}</a></p>}
      <Facts facts={[[words.body, notice.publishingBody], [words.number, notice.number], [words.period, fill(words.until, { from: dateOf(notice.publishedAt), until: notice.lastDay })]]} />
      <section className="sheet letter" lang="zh-CN">{notice.paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}</section>
      <section className="sheet"><h2>{words.subjects}</h2>{notice.subjects.map((subject) => <Subject key={subject.uscc} subject={subject} />)}</section>
      <section className="sheet">
        <h2>{words.contact}</h2>
        <Facts facts={[[words.phone, contact.phone], [words.email, contact.email], [words.address, contact.address]]} />
        {notice.state !== 'superseded' && <p className="print-away">{notice.state === 'closed' && <>{words.late} </>}<a className="act" href={`/public/notices/${notice.id}/objection`}>{words.object}</a></p>}
      </section>
      {verifyCode !== null && <p><a href={`/public/verify/${encodeURIComponent(verifyCode)}`}>{words.document}</a></p>}
      <PrintButton />
    </article>
  );
}

function Subject({ subject: { institution, uscc, lines, sites } }: { readonly subject: NoticeSubject }) {
  const said = useWords();
  const { words, signs } = said;
  return (
    <>
      <h3>{institution}</h3>
      <Facts facts={[
        [words.register.uscc, uscc], [words.register.lines, linesOf(lines, said)], [words.notices.sites, sites.join(signs.semicolon)],
      ]} />
    </>
  );
}
