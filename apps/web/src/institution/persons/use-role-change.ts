import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeRole, type OwnRole } from '../../api/agents.js';
import { useFailureText } from '../../shell/use-failure-text.js';

export interface RoleChange {
  readonly kind: 'give' | 'take';
  readonly userId: string;
  readonly role: OwnRole;
}

/** Gives or takes a role; the answer is everybody's roles as they are now. A refusal is told, and the list read anew. */
export function useRoleChange() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, userId, role }: RoleChange) => changeRole(kind, { userId, role }),
    onSuccess: (persons, { kind }) => {
      client.setQueryData(['agents'], persons);
      message.success(t(kind === 'give' ? 'agents.roleGiven' : 'agents.roleTaken'));
    },
    onError: async (error) => {
      message.error(failureText(error));
      await client.invalidateQueries({ queryKey: ['agents'] });
    },
  });
}
