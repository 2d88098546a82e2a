import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '../api/materials.js';
import { DeleteOutlined, PaperClipOutlined } from '../theme/icons.js';
import { sizeOf } from '../time/format.js';
import './materials.css';

interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** Attached files by name, to be downloaded; while they are being gathered, to be left out again. */
export function FileList({ files, onRemove }: { readonly files: readonly ListedFile[]; readonly onRemove?: (id: string) => void }) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <ul className="material-files">
      {files.map(({ id, name, size }) => (
        <li key={id} className="material-file">
          <a href={fileUrl(id)} className="file-name"><PaperClipOutlined /> {name}</a>
          <span className="muted num nowrap">{sizeOf(size)}</span>
          {onRemove && <Button type="text" size="small" danger icon={<DeleteOutlined />} aria-label={t('materials.remove', { name })} onClick={() => onRemove(id)} />}
        </li>
      ))}
    </ul>
  );
}
