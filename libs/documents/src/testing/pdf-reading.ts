import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfReading {
  readonly pages: readonly PdfPage[];
  /** Text of all pages without white space: what a reader sees, whatever the line breaks. */
  readonly text: string;
  readonly title: string;
  /** Addresses the pages link to. */
  readonly links: readonly string[];
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** Reads a PDF back as a reader would: for tests that what is printed is what was said. */
export async function readPdf(pdf: Uint8Array): Promise<PdfReading> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push({ width, height, text: items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s/gu, '') });
    for (const annotation of await page.getAnnotations()) {
      if (typeof annotation.url === 'string') links.push(annotation.url);
    }
  }
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
  await task.destroy();
  return { pages, text: pages.map((page) => page.text).join(''), title, links };
}
