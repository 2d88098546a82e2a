import { DeleteOutlined, DownloadOutlined, FileImageOutlined, FileOutlined, FilePdfOutlined, FileWordOutlined } from '../theme/icons.js';
import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../i18n/use-text.js';
import type { MaterialHolder, StoredFile } from '../api/materials.js';
import { fileUrl, removeDraftFile } from '../api/materials.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { sizeOf } from '../time/format.js';
import { viewKind } from './view-kind.js';

interface Props {
  readonly materialId: string;
  readonly files: readonly StoredFile[];
  /** Given when files may be removed here. */
  readonly holder?: MaterialHolder | undefined;
  readonly shown?: string | undefined;
  readonly onView: (file: StoredFile) => void;
  readonly onChanged?: (() => Promise<void>) | undefined;
}

const ICON = { pdf: <FilePdfOutlined />, image: <FileImageOutlined />, word: <FileWordOutlined />, other: <FileOutlined /> };

export function MaterialFiles({ materialId, files, holder, shown, onView, onChanged }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const { message } = App.useApp();
  const failureText = useFailureText();

  async function remove(file: StoredFile) {
    if (!holder) return;
    try {
      await removeDraftFile(holder.id, materialId, file.id);
      await onChanged?.();
    } catch (error) {
      message.error(failureText(error));
    }
  }

  if (files.length === 0) return null;
  return (
    <ul className="material-files">
      {files.map((file) => (
        <li key={file.id} className={file.superseded ? 'material-file superseded' : 'material-file'}>
          <button type="button" className="file-name" aria-current={shown === file.id} aria-label={t('materials.view', { name: file.name })} onClick={() => onView(file)}>{ICON[viewKind(file)]} {file.name}</button>
          <span className="muted num nowrap">{sizeOf(file.size)}{file.version > 1 && ` · ${t('materials.version', { version: file.version })}`}{file.superseded && ` · ${t('materials.superseded')}`}</span>
          <Button type="text" size="small" icon={<DownloadOutlined />} href={fileUrl(file.id)} aria-label={`${t('common.download')}${signs.colon}${file.name}`} />
          {holder?.kind === 'drafts' && !file.superseded && (
            <Popconfirm title={t('materials.removeConfirm')} onConfirm={() => remove(file)}>
              <Button type="text" size="small" danger icon={<DeleteOutlined />} aria-label={t('materials.remove', { name: file.name })} />
            </Popconfirm>
          )}
        </li>
      ))}
    </ul>
  );
}
