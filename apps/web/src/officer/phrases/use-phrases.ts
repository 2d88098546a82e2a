import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dropPhrase, keepPhrase, listPhrases, type Phrase } from '../../api/phrases.js';
import { useFailureText } from '../../shell/use-failure-text.js';
import { insertPhrase, wordsField } from './insert-phrase.js';

const NONE: readonly Phrase[] = [];

/** The phrases at hand in a step, those kept there first, and how one gets into the form. */
export function usePhrases(step: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const last = useRef<Element | null>(null);
  const { data: phrases = NONE } = useQuery({ queryKey: ['phrases', step], queryFn: () => listPhrases(step), staleTime: 300_000 });

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      if (event.target instanceof HTMLTextAreaElement) last.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  const insert = useCallback((index: number) => {
    const phrase = phrases[index];
    const field = wordsField(document.querySelector('.task-fields') ?? document, last.current);
    if (phrase && field) insertPhrase(field, phrase.text);
    else if (phrase) message.info(t('phrases.nowhere'));
  }, [message, phrases, t]);

  const told = {
    onSuccess: (rest: readonly Phrase[]) => {
      client.removeQueries({ queryKey: ['phrases'], type: 'inactive' });
      client.setQueryData(['phrases', step], rest);
    },
    onError: (error: unknown) => void message.warning(failureText(error)),
  };
  const keep = useMutation({ mutationFn: ({ text, shared }: { readonly text: string; readonly shared: boolean }) => keepPhrase(text, shared, step), ...told });
  const drop = useMutation({ mutationFn: (id: string) => dropPhrase(id, step), ...told });
  return { phrases, insert, keep, drop };
}
