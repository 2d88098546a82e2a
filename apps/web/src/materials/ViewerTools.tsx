import { LeftOutlined, RightOutlined, RotateRightOutlined, ZoomInOutlined, ZoomOutOutlined } from '../theme/icons.js';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly onZoom: (factor: number) => void;
  readonly onRotate: () => void;
  /** What only some kinds of files can do. */
  readonly children?: ReactNode;
  readonly pages?: { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void } | undefined;
}

export function ViewerTools({ onZoom, onRotate, pages, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className="viewer-tools" role="toolbar" aria-label={t('materials.viewer')}>
      {pages && (
        <>
          <Button type="text" icon={<LeftOutlined />} aria-label={t('materials.previous')} disabled={pages.page <= 1} onClick={() => pages.onPage(pages.page - 1)} />
          <span className="num" role="status">{t('materials.page', { page: pages.page, pages: pages.pages })}</span>
          <Button type="text" icon={<RightOutlined />} aria-label={t('materials.next')} disabled={pages.page >= pages.pages} onClick={() => pages.onPage(pages.page + 1)} />
        </>
      )}
      <Button type="text" icon={<ZoomOutOutlined />} aria-label={t('materials.zoomOut')} onClick={() => onZoom(0.8)} />
      <Button type="text" icon={<ZoomInOutlined />} aria-label={t('materials.zoomIn')} onClick={() => onZoom(1.25)} />
      <Button type="text" icon={<RotateRightOutlined />} aria-label={t('materials.rotate')} onClick={onRotate} />
      {children}
    </div>
  );
}
