export { readPdf, type PdfPage, type PdfReading } from './pdf-reading.js';
export { readZipText } from './zip-text.js';
