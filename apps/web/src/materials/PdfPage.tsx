import type { PDFDocumentProxy } from 'pdfjs-dist';
import { TextLayer } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { markHits } from './pdf-search/mark-hits.js';

interface Props {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  readonly zoom: number;
  readonly turn: number;
  readonly width: number;
  /** To be marked. */
  readonly words?: string;
  /** Which hit on this page is the present one; null for none. */
  readonly present?: number | null;
}

/** One page as picture with its text above it, fitted to the width at hand. */
export function PdfPage({ document, page, zoom, turn, width, words: wanted = '', present = null }: Props) {
  const [drawn, setDrawn] = useState(0);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let stop = () => {};
    let dropped = false;
    async function draw() {
      const sheet = await document.getPage(page);
      const { current: target } = canvas;
      const { current: layer } = words;
      if (dropped || !target || !layer) return;
      const rotation = (sheet.rotate + turn) % 360;
      const fit = width / sheet.getViewport({ scale: 1, rotation }).width;
      const viewport = sheet.getViewport({ scale: fit * zoom, rotation });
      const sharp = window.devicePixelRatio || 1;
      target.width = Math.floor(viewport.width * sharp);
      target.height = Math.floor(viewport.height * sharp);
      target.style.width = `${viewport.width}px`;
      target.style.height = `${viewport.height}px`;
      layer.replaceChildren();
      layer.style.setProperty('--total-scale-factor', String(viewport.scale));
      layer.style.setProperty('--scale-factor', String(viewport.scale));
      const drawing = sheet.render({ canvas: target, viewport, transform: [sharp, 0, 0, sharp, 0, 0] });
      stop = () => drawing.cancel();
      await drawing.promise;
      await new TextLayer({ textContentSource: sheet.streamTextContent(), container: layer, viewport }).render();
      if (!dropped) setDrawn((times) => times + 1);
    }
    draw().catch(() => undefined);
    return () => {
      dropped = true;
      stop();
    };
  }, [document, page, zoom, turn, width]);

  useEffect(() => (words.current === null || drawn === 0 ? undefined : markHits(words.current, wanted, present)), [drawn, wanted, present]);

  return <div className="pdf-page"><canvas ref={canvas} /><div ref={words} className="pdf-words" /></div>;
}
