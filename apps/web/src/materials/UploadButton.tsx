import { useTranslation } from 'react-i18next';
import type { MaterialHolder } from '../api/materials.js';
import { addMaterialFile } from '../api/materials.js';
import { FilePicker } from './FilePicker.js';

interface Props {
  readonly holder: MaterialHolder;
  readonly materialId: string;
  readonly name: string;
  readonly onAdded: () => Promise<void>;
}

/** Files of a material; the list is read anew once all are there. */
export function UploadButton({ holder, materialId, name, onAdded }: Props) {
  const { t } = useTranslation();
  return <FilePicker label={t('materials.add')} name={name} materialId={materialId} send={(file, onProgress) => addMaterialFile(holder, materialId, file, onProgress)} onSent={() => undefined} onAll={onAdded} />;
}
