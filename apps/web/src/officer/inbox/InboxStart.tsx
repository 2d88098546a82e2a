import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { listInboxViews } from '../../api/inbox-views.js';
import { Waiting } from '../../shell/Waiting.js';
import { addressOfView } from './inbox-address.js';

/** Opens the view that a person chose for the beginning, else what lies on the desk. */
export default function InboxStart() {
  const { data, isPending } = useQuery({ queryKey: ['inbox-views'], queryFn: listInboxViews });
  if (isPending) return <Waiting rows={8} />;
  const standing = data?.find((view) => view.standing);
  return <Navigate to={standing ? addressOfView(standing) : '/officer/inbox/mine'} replace />;
}
