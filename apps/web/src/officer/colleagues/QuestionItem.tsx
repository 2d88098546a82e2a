import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../api/questions.js';
import { dateTimeOf } from '../../time/format.js';

/** A question with its answer, if there is one. */
export function QuestionItem({ question, children }: { readonly question: Question; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <article className="question">
      <b>{t('inbox.asks', { from: question.askedBy, of: question.askedOf })}</b> <time className="muted num">{dateTimeOf(question.askedAt)}</time>
      <p>{question.text}</p>
      {question.answer !== null && <><b>{t('inbox.answers', { of: question.askedOf })}</b> <time className="muted num">{dateTimeOf(question.answeredAt)}</time><p>{question.answer}</p></>}
      {children}
    </article>
  );
}
