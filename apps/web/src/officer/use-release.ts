import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { releaseTask } from '../api/tasks.js';
import { useFailureText } from '../shell/use-failure-text.js';

export function useRelease(taskId: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => releaseTask(taskId),
    onSuccess: async () => {
      message.success(t('officer.released'));
      await client.invalidateQueries({ queryKey: ['task', taskId] });
      await client.invalidateQueries({ queryKey: ['tasks'] });
    },
    onError: (error) => void message.error(failureText(error)),
  });
  return { release: () => mutate(), releasing: isPending };
}
