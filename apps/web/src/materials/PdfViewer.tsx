import { Empty } from 'antd';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openPdf } from './open-pdf.js';
import { SearchTools } from './pdf-search/SearchTools.js';
import { usePdfSearch } from './pdf-search/use-pdf-search.js';
import { PdfPage } from './PdfPage.js';
import { ViewerTools } from './ViewerTools.js';
import { Waiting } from '../shell/Waiting.js';

/** A PDF, page by page, drawn by pdf.js; text can be selected and searched. */
export default function PdfViewer({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const opening = openPdf(url);
    opening.promise.then(setDocument, () => setFailed(true));
    return () => void opening.destroy();
  }, [url]);

  const showPage = useCallback((next: number) => {
    setPage(next);
    stage?.scrollTo({ top: 0 });
  }, [stage]);
  const find = usePdfSearch(document, showPage);

  if (failed) return <Empty description={t('materials.unreadable')} />;
  return (
    <div className="viewer">
      <ViewerTools
        onZoom={(factor) => setZoom((now) => Math.min(5, Math.max(0.3, now * factor)))} onRotate={() => setTurn((now) => (now + 90) % 360)}
        pages={document ? { page, pages: document.numPages, onPage: showPage } : undefined}
      >
        <SearchTools find={find} />
      </ViewerTools>
      <div className="viewer-stage" ref={setStage} tabIndex={0}>
        {document ? <PdfPage document={document} page={page} zoom={zoom} turn={turn} width={(stage?.clientWidth ?? 640) - 32} words={find.words} present={find.onPage} /> : <Waiting />}
      </div>
    </div>
  );
}
