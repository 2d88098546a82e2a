import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';

/** One act on the supervision of a filing: sent once, told, and the page of the filing read anew. */
export function useSupervisionAct<Entered>(filingId: string, { send, done, onClose }: { readonly send: (entered: Entered, key: string) => Promise<unknown>; readonly done: string; readonly onClose: () => void }) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (entered: Entered) => send(entered, key.current),
    // What is corrected after a refusal is another act.
    onError: () => {
      key.current = crypto.randomUUID();
    },
    onSuccess: async () => {
      message.success(done);
      onClose();
      await client.invalidateQueries({ queryKey: ['filing', filingId] });
    },
  });
}
