import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listQuestionsToAnswer } from '../../api/questions.js';
import { useText } from '../../i18n/use-text.js';
import { AnswerForm } from './AnswerForm.js';
import { QuestionItem } from './QuestionItem.js';

/** What colleagues ask this person; nothing where nobody does. */
export function QuestionsToAnswer() {
  const { t } = useTranslation();
  const text = useText();
  const { data: questions = [] } = useQuery({ queryKey: ['questions', 'mine'], queryFn: listQuestionsToAnswer });
  if (questions.length === 0) return null;
  return (
    <section className="sheet sheet-pad questions" aria-label={t('inbox.toAnswer')}>
      <h2 className="form-section-title">{t('inbox.toAnswer')}</h2>
      {questions.map((question) => (
        <QuestionItem key={question.id} question={question}>
          <div className="question-of muted"><Link to={`/cases/${question.caseId}`} className="num">{question.caseNo}</Link><span>{question.institution}</span><span>{text(question.name)}</span></div>
          <AnswerForm question={question} />
        </QuestionItem>
      ))}
    </section>
  );
}
