import { Tag } from 'antd';
import type { FilingRow, FilingStatus } from '../api/filings.js';
import { useText } from '../i18n/use-text.js';

const colours: Partial<Readonly<Record<FilingStatus, string>>> = { active: 'success', expiring: 'warning', grace: 'warning', renewalSuspended: 'warning', rectifying: 'processing', lapsed: 'error', terminated: 'error', revoked: 'error' };

export function FilingStatusTag({ filing: { status, statusLabel } }: { readonly filing: Pick<FilingRow, 'status' | 'statusLabel'> }) {
  const text = useText();
  return <Tag color={colours[status] ?? 'default'}>{text(statusLabel)}</Tag>;
}
