import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addInboxView, changeInboxView, listInboxViews, removeInboxView, type InboxView, type NewInboxView } from '../../api/inbox-views.js';
import type { Box } from '../../api/tasks.js';
import { useFailureText } from '../../shell/use-failure-text.js';
import { addressOfView, searchOf, viewOf, type Shown } from './inbox-address.js';

/** The saved views of the person, and what can be done with the one that is open. */
export function useInboxViews(box: Box, shown: Shown) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: views = [] } = useQuery({ queryKey: ['inbox-views'], queryFn: listInboxViews });
  const current = views.find(({ id }) => id === shown.view) ?? null;
  const failed = (error: unknown) => void message.error(failureText(error));
  const refresh = () => client.invalidateQueries({ queryKey: ['inbox-views'] });
  const add = useMutation({
    mutationFn: (named: Pick<NewInboxView, 'name' | 'standing'>) => addInboxView(viewOf(box, shown, named)),
    onSuccess: async (view) => {
      message.success(t('inbox.viewSaved', { name: view.name }));
      await refresh();
      await navigate(addressOfView(view), { replace: true });
    },
    onError: failed,
  });
  const change = useMutation({
    mutationFn: ({ view, standing }: { readonly view: InboxView; readonly standing: boolean }) => changeInboxView(view.id, view.revision, viewOf(box, shown, { name: view.name, standing })),
    onSuccess: (view) => void message.success(t('inbox.viewSaved', { name: view.name })),
    onError: failed, onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: (view: InboxView) => removeInboxView(view.id),
    onSuccess: () => navigate(`/officer/inbox/${box}?${new URLSearchParams(searchOf({ ...shown, view: '' })).toString()}`, { replace: true }),
    onError: failed, onSettled: refresh,
  });
  return { views, current, add, change, remove, open: (view: InboxView) => void navigate(addressOfView(view)) };
}
