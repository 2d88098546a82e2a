import { Tag } from 'antd';
import type { Bilingual } from '../api/types.js';
import { useText } from '../i18n/use-text.js';

const COLOUR: Readonly<Record<string, string>> = {
  correctionRequested: 'warning', rectifying: 'warning', approved: 'success', delivered: 'success', archived: 'success', rejected: 'error', notAccepted: 'error', abandoned: 'error', withdrawn: 'default', deemedAbandoned: 'default', awaitingApplication: 'warning',
};

export function CaseStateTag({ state, label }: { readonly state: string; readonly label: Bilingual }) {
  const text = useText();
  return <Tag color={COLOUR[state] ?? 'processing'}>{text(label)}</Tag>;
}
