import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryFile } from '../api/library.js';
import { listLibrary, reuseFile } from '../api/library.js';
import type { MaterialHolder } from '../api/materials.js';
import { useSigns, useText } from '../i18n/use-text.js';
import { hasRole, useUser } from '../session/session-context.js';
import { Dialog } from '../shell/Dialog.js';
import { Loaded } from '../shell/Loaded.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { FolderOpenOutlined } from '../theme/icons.js';
import { sizeOf } from '../time/format.js';

interface Props {
  readonly holder: MaterialHolder;
  readonly materialId: string;
  readonly name: string;
  readonly onAdded: () => Promise<void>;
}

/** What the institution has handed in before is not uploaded again. A clerk at the counter has no library, and an agent none of the institution he acts for. */
export function LibraryPicker({ holder, materialId, name, onAdded }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const [open, setOpen] = useState(false);
  if (!hasRole(useUser(), 'applicantOperator', 'applicantAdmin') || !holder.ofOwnInstitution) return null;
  return (
    <>
      <Button size="small" icon={<FolderOpenOutlined />} aria-label={`${t('materials.fromLibrary')}${signs.colon}${name}`} onClick={() => setOpen(true)}>{t('materials.fromLibrary')}</Button>
      {open && <Dialog title={`${t('materials.fromLibrary')} · ${name}`} footer={null} width={720} onCancel={() => setOpen(false)} destroyOnHidden>
        <LibraryFiles choose={async (file) => {
          await reuseFile(holder, materialId, file.id);
          setOpen(false);
          await onAdded();
        }} />
      </Dialog>}
    </>
  );
}

function LibraryFiles({ choose }: { readonly choose: (file: LibraryFile) => Promise<void> }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const [asked, setAsked] = useState('');
  const query = useQuery({ queryKey: ['material-library'], queryFn: listLibrary });
  const take = useMutation({ mutationFn: choose, onError: (error) => void message.error(failureText(error)) });
  const fits = ({ name, material, caseNo }: LibraryFile) => [name, text(material), caseNo ?? ''].some((each) => each.toLowerCase().includes(asked.trim().toLowerCase()));
  return (
    <Loaded query={query}>
      {(files) => {
        const shown = files.filter(fits);
        return (
          <>
            <Input allowClear autoFocus value={asked} placeholder={t('materials.searchLibrary')} aria-label={t('materials.searchLibrary')} onChange={(event) => setAsked(event.target.value)} />
            {shown.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(files.length === 0 ? 'materials.libraryEmpty' : 'materials.libraryNone')} /> : (
              <ul className="library" tabIndex={0} aria-label={t('materials.library')}>
                {shown.map((file) => (
                  <li key={file.id}>
                    <div><b>{file.name}</b><div className="muted num">{[text(file.material), file.caseNo ?? t('materials.inDraft'), file.uploadedAt.slice(0, 10), sizeOf(file.size)].filter(Boolean).join(' · ')}</div></div>
                    <Button size="small" disabled={take.isPending} aria-label={`${t('materials.useFile')}${signs.colon}${file.name}`} onClick={() => take.mutate(file)}>{t('materials.useFile')}</Button>
                  </li>
                ))}
              </ul>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
