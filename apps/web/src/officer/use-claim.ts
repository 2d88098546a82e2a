import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { claimTask } from '../api/tasks.js';
import { useFailureText } from '../shell/use-failure-text.js';

export function useClaim(taskId: string) {
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => claimTask(taskId),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['task', taskId] });
      await client.invalidateQueries({ queryKey: ['tasks'] });
    },
    onError: (error) => void message.warning(failureText(error)),
  });
  return { claim: () => mutate(), claiming: isPending };
}
