import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { remindOfTask } from '../../api/questions.js';
import { useFailureText } from '../../shell/use-failure-text.js';

/** Tells whoever a task waits for, once a day. */
export function useRemind() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: remindOfTask,
    onSuccess: () => {
      message.success(t('inbox.reminded'));
      void client.invalidateQueries({ queryKey: ['tasks'] });
    },
    onError: (error) => void message.warning(failureText(error)),
  });
  const remind = useCallback((taskId: string) => mutate(taskId), [mutate]);
  return { remind, reminding: isPending };
}
