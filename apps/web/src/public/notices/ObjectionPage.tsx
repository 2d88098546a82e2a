import { useEffect } from 'react';
import { PageTitle } from '../PageTitle.js';
import { Answered } from '../Answered.js';
import { usePage } from '../use-answer.js';
import { useWords } from '../words.js';
import { noticeOf } from './notice-api.js';
import { ObjectionForm } from './ObjectionForm.js';
import { drafts } from './objection-draft.js';
import { ReceiptShown } from './ReceiptShown.js';
import { useChallenge } from './use-challenge.js';
import { useObjection } from './use-objection.js';

export function ObjectionPage({ notice }: { readonly notice: string }) {
  const { words: { notices: words } } = useWords();
  const page = usePage(noticeOf, notice);
  const challenge = useChallenge();
  const objection = useObjection(notice, challenge.another);
  const { receipt, another } = objection;
  useEffect(() => {
    if (receipt === null) return;
    drafts.delete(notice);
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [receipt, notice]);
  if (receipt !== null) return <ReceiptShown receipt={receipt} another={another} notice={page.answer?.title ?? null} />;
  return (
    <>
      <PageTitle title={words.object} lead={words.objectLead} />
      <Answered of={page}>
        {(shown) => (
          <>
            <p><a href={`/public/notices/${notice}`}>{shown.title}</a></p>
            {shown.state === 'closed' && <p className="wrong">{words.late}</p>}
            <ObjectionForm notice={notice} challenge={challenge} sending={objection} />
          </>
        )}
      </Answered>
    </>
  );
}
