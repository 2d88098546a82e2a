import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuestion, type Question } from '../../api/questions.js';
import { useUnsent } from '../../forms/use-unsent.js';
import { useFailureText } from '../../shell/use-failure-text.js';

export function AnswerForm({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [text, setText] = useState('');
  useUnsent(text.trim() !== '');
  const answer = useMutation({
    mutationFn: () => answerQuestion(question.id, text.trim()),
    onSuccess: (rest) => {
      message.success(t('inbox.answered'));
      client.setQueryData(['questions', 'mine'], rest);
    },
    onError: (error) => void message.error(failureText(error)),
  });
  return (
    <div className="question-answer">
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={1000} value={text} aria-label={t('inbox.yourAnswer', { from: question.askedBy })} placeholder={t('inbox.yourAnswer', { from: question.askedBy })} onChange={(event) => setText(event.target.value)} />
      <Button type="primary" disabled={text.trim() === ''} loading={answer.isPending} onClick={() => answer.mutate()}>{t('inbox.answer')}</Button>
    </div>
  );
}
