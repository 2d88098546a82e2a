import { useState } from 'react';
import type { MaterialHolder, MaterialState, StoredFile } from '../api/materials.js';
import { useText } from '../i18n/use-text.js';
import { LibraryPicker } from '../materials/LibraryPicker.js';
import { MaterialFiles } from '../materials/MaterialFiles.js';
import { MaterialStateTag } from '../materials/MaterialStateTag.js';
import '../materials/materials.css';
import { UploadButton } from '../materials/UploadButton.js';
import { ViewerDialog } from '../materials/ViewerDialog.js';

interface Props {
  readonly material: MaterialState;
  readonly holder: MaterialHolder;
  readonly onAdded: () => Promise<void>;
}

/** The files of a material that is to be corrected, right beside what is asked of it. */
export function AskedMaterial({ material, holder, onAdded }: Props) {
  const text = useText();
  const [viewed, setViewed] = useState<StoredFile | null>(null);
  return (
    <div className="asked-material">
      <div><MaterialStateTag state={material.state} /></div>
      <MaterialFiles materialId={material.id} files={material.files} onView={setViewed} />
      <div className="material-ways">
        <UploadButton holder={holder} materialId={material.id} name={text(material.name)} onAdded={onAdded} />
        <LibraryPicker holder={holder} materialId={material.id} name={text(material.name)} onAdded={onAdded} />
      </div>
      <ViewerDialog file={viewed} onClose={() => setViewed(null)} />
    </div>
  );
}
