import { DownloadOutlined } from '../theme/icons.js';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../api/materials.js';
import { fileUrl, previewUrl } from '../api/materials.js';
import { ImageViewer } from './ImageViewer.js';
import './materials.css';
import { viewKind } from './view-kind.js';
import { lazyPart } from '../shell/lazy-part.js';

const PdfViewer = lazyPart('pdf-viewer', async () => (await import('./PdfViewer.js')).default);

/** PDF and images are shown; other kinds are offered as a download. */
export function FileViewer({ file }: { readonly file: Pick<StoredFile, 'id' | 'name' | 'kind'> }) {
  const { t } = useTranslation();
  switch (viewKind(file)) {
    case 'pdf': return <PdfViewer key={file.id} url={previewUrl(file.id)} />;
    case 'image': return <ImageViewer key={file.id} url={previewUrl(file.id)} name={file.name} />;
    default: return <Empty description={t('materials.docx')}><Button icon={<DownloadOutlined />} href={fileUrl(file.id)}>{`${t('common.download')} ${file.name}`}</Button></Empty>;
  }
}
