import type { PDFDocumentProxy } from 'pdfjs-dist';
import { TextLayer } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';

interface Props {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  readonly zoom: number;
  readonly turn: number;
  readonly width: number;
}

/** One page as picture with its text above it, fitted to the width at hand. */
export function PdfPage({ document, page, zoom, turn, width }: Props) {
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
    }
    draw().catch(() => undefined);
    return () => {
      dropped = true;
      stop();
    };
  }, [document, page, zoom, turn, width]);

  return <div className="pdf-page"><canvas ref={canvas} /><div ref={words} className="pdf-words" /></div>;
}
