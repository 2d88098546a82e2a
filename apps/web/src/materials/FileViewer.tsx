import { DownloadOutlined } from '../theme/icons.js';
import { Button, Empty } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../api/materials.js';
import { fileUrl, previewUrl } from '../api/materials.js';
import { ImageViewer } from './ImageViewer.js';
import './materials.css';
import { viewKind } from './view-kind.js';
import { Waiting } from '../shell/Waiting.js';

const PdfViewer = lazy(() => import('./PdfViewer.js'));

/** PDF and images are shown; other kinds are offered as a download. */
export function FileViewer({ file }: { readonly file: Pick<StoredFile, 'id' | 'name' | 'kind'> }) {
  const { t } = useTranslation();
  switch (viewKind(file)) {
    case 'pdf': return <Suspense fallback={<Waiting />}><PdfViewer key={file.id} url={previewUrl(file.id)} /></Suspense>;
    case 'image': return <ImageViewer key={file.id} url={previewUrl(file.id)} name={file.name} />;
    default: return <Empty description={t('materials.docx')}><Button icon={<DownloadOutlined />} href={fileUrl(file.id)}>{`${t('common.download')} ${file.name}`}</Button></Empty>;
  }
}
