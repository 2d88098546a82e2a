import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../api/materials.js';
import { FileViewer } from './FileViewer.js';

/** A file, and beside it what it took the place of. */
export function ComparedFiles({ file, former }: { readonly file: StoredFile; readonly former: StoredFile | null }) {
  const { t } = useTranslation();
  if (former === null) return <FileViewer file={file} />;
  return (
    <div className="viewers viewers-beside">
      {[former, file].map((each) => (
        <section key={each.id} className="viewers-one" aria-label={each.name}>
          <header>{each === former ? t('materials.formerVersion', { version: each.version }) : t('materials.presentVersion', { version: each.version })}</header>
          <FileViewer file={each} />
        </section>
      ))}
    </div>
  );
}
