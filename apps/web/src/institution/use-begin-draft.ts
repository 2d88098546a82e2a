import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { createDraft } from '../api/drafts.js';
import { useFailureText } from '../shell/use-failure-text.js';

interface Begun {
  readonly procedureId: string;
  /** The filing it is about; absent for an initial one. */
  readonly filingId?: string;
  /** For whom; one's own institution when absent. */
  readonly institutionId?: string;
}

/** Begins an application and goes to its draft. */
export function useBeginDraft() {
  const { message } = App.useApp();
  const failureText = useFailureText();
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ procedureId, ...about }: Begun) => createDraft(procedureId, about),
    onSuccess: async (draft) => {
      await client.invalidateQueries({ queryKey: ['drafts'] });
      await navigate(`/institution/drafts/${draft.id}`);
    },
    onError: (error) => void message.error(failureText(error)),
  });
}
