import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Empty } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../shell/Waiting.js';
import './materials.css';
import { openPdfBytes } from './open-pdf.js';
import { PdfPage } from './PdfPage.js';

/** A PDF that was just made: all its pages, one below the other. */
export default function PdfPages({ bytes, label }: { readonly bytes: ArrayBuffer; readonly label: string }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const opening = openPdfBytes(bytes);
    opening.promise.then(setDocument, () => setFailed(true));
    return () => void opening.destroy();
  }, [bytes]);
  if (failed) return <Empty description={t('materials.unreadable')} />;
  const width = Math.max(260, (stage?.clientWidth ?? 640) - 32);
  return (
    <div className="viewer"><div className="viewer-stage pdf-pages" ref={setStage} tabIndex={0} role="document" aria-label={label}>
      {document ? Array.from({ length: document.numPages }, (_, index) => <PdfPage key={index} document={document} page={index + 1} zoom={1} turn={0} width={width} />) : <Waiting rows={10} />}
    </div></div>
  );
}
