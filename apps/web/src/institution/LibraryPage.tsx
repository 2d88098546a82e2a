import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryFile } from '../api/library.js';
import { listLibrary } from '../api/library.js';
import type { StoredFile } from '../api/materials.js';
import { useText } from '../i18n/use-text.js';
import { MaterialFiles } from '../materials/MaterialFiles.js';
import '../materials/materials.css';
import { ViewerDialog } from '../materials/ViewerDialog.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import './institution.css';

const stored = ({ id, name, kind, size, uploadedAt }: LibraryFile): StoredFile => ({ id, name, kind, size, uploadedAt, sha256: '', version: 1, superseded: false });

/** Everything the institution has handed in, each content once. */
export default function LibraryPage() {
  const { t } = useTranslation();
  const text = useText();
  const [viewed, setViewed] = useState<StoredFile | null>(null);
  const query = useQuery({ queryKey: ['material-library'], queryFn: listLibrary });
  return (
    <>
      <PageHead title={t('materials.library')} lead={t('materials.libraryLead')} />
      <Loaded query={query}>
        {(files) => (files.length === 0 ? <Empty description={t('materials.libraryEmpty')} /> : (
          <ul className="line-list">
            {files.map((file) => (
              <li key={file.id} className="sheet line-item library-item">
                <MaterialFiles materialId={file.id} files={[stored(file)]} onView={setViewed} />
                <span className="muted num">{[text(file.material), file.caseNo ?? t('materials.inDraft'), file.uploadedAt.slice(0, 10)].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        ))}
      </Loaded>
      <ViewerDialog file={viewed} onClose={() => setViewed(null)} />
    </>
  );
}
