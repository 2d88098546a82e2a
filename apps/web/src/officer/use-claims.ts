import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.js';
import { claimTasks } from '../api/tasks.js';
import type { TaskRow } from '../api/tasks.js';
import { useFailureText } from '../shell/use-failure-text.js';

/** Claims one or many; says of each that could not be had why. */
export function useClaims(rows: readonly TaskRow[], onDone: () => void) {
  const { t } = useTranslation();
  const text = useText();
  const { message, notification } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: claimTasks,
    onSuccess: async (results) => {
      const failed = results.filter(({ claimed }) => !claimed);
      const done = results.length - failed.length;
      if (done > 0) message.success(t('officer.claimedResult', { done }));
      for (const { id, problem } of failed) {
        notification.warning({ title: t('officer.takenMeanwhile'), description: t('officer.claimFailed', { caseNo: rows.find((row) => row.id === id)?.caseNo ?? '', reason: problem ? text(problem.message) : '' }) });
      }
      onDone();
      await client.invalidateQueries({ queryKey: ['tasks'] });
    },
    onError: (error) => void message.error(failureText(error)),
  });
  const claim = useCallback((ids: readonly string[]) => mutate(ids), [mutate]);
  return { claim, claiming: isPending };
}
