import { DeleteOutlined } from '../theme/icons.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftRow } from '../api/drafts.js';
import { deleteDraft, listDrafts } from '../api/drafts.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { dateTimeOf } from '../time/format.js';
import './institution.css';

export function DraftLines({ drafts, base }: { readonly drafts: readonly DraftRow[]; readonly base: string }) {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: deleteDraft,
    onSuccess: () => client.invalidateQueries({ queryKey: ['drafts'] }),
    onError: (error) => void message.error(failureText(error)),
  });
  if (drafts.length === 0) return <Empty description={<>{t('institution.noDrafts')}<div className="muted">{t('institution.noDraftsHelp')}</div></>} />;
  return (
    <ul className="line-list">
      {drafts.map((draft) => (
        <li key={draft.id} className="sheet line-item">
          <div>
            <Link to={`${base}/${draft.id}`} className="line-title">{text(draft.procedureTitle)}</Link>
            <div className="muted">{draft.institution.name} · {t('institution.updatedAt', { time: dateTimeOf(draft.updatedAt) })}</div>
          </div>
          <Popconfirm title={t('institution.deleteDraftConfirm')} onConfirm={() => remove.mutate(draft.id)}>
            <Button type="text" danger icon={<DeleteOutlined />} aria-label={t('institution.deleteDraft')} />
          </Popconfirm>
        </li>
      ))}
    </ul>
  );
}

export default function DraftsPage() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['drafts'], queryFn: listDrafts });
  return (
    <>
      <PageHead title={t('institution.drafts')} lead={t('institution.draftsLead')} />
      <Loaded query={query}>{(drafts) => <DraftLines drafts={drafts} base="/institution/drafts" />}</Loaded>
    </>
  );
}
