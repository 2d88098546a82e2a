export { readPdf, type PdfPage, type PdfReading } from './pdf-reading.js';
