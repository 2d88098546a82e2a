import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

/** Scripts inside a PDF never run: the viewer only draws. */
export const openPdfBytes = (bytes: ArrayBuffer): PDFDocumentLoadingTask => getDocument({ data: bytes.slice(0) });
export const openPdf = (url: string): PDFDocumentLoadingTask => getDocument({ url, withCredentials: true });
