import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addComment, readComments } from '../api/cases.js';
import { useUnsent } from '../forms/use-unsent.js';
import { Loaded } from '../shell/Loaded.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';

export function CaseComments({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const client = useQueryClient();
  const [words, setWords] = useState('');
  useUnsent(words.trim() !== '');
  const query = useQuery({ queryKey: ['case', caseId, 'comments'], queryFn: () => readComments(caseId) });
  const send = useMutation({
    mutationFn: () => addComment(caseId, words.trim()),
    onSuccess: async () => {
      setWords('');
      await client.invalidateQueries({ queryKey: ['case', caseId, 'comments'] });
    },
  });
  return (
    <>
      <Loaded query={query}>
        {(comments) => (comments.length === 0 ? <p className="muted">{t('cases.noComments')}</p> : (
          comments.map((comment) => <article key={comment.id} className="opinion"><b>{comment.author}</b> <time className="muted num">{dateTimeOf(comment.at)}</time><p>{comment.text}</p></article>)
        ))}
      </Loaded>
      {send.isError && <Alert type="error" showIcon role="alert" title={failureText(send.error)} style={{ marginBottom: 12 }} />}
      <Input.TextArea aria-label={t('cases.comment')} rows={3} maxLength={1000} value={words} placeholder={t('cases.commentPlaceholder')} onChange={(event) => setWords(event.target.value)} />
      <div style={{ marginTop: 8, textAlign: 'right' }}><Button type="primary" disabled={words.trim() === ''} loading={send.isPending} onClick={() => send.mutate()}>{t('cases.addComment')}</Button></div>
    </>
  );
}
