import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useRef, useState } from 'react';
import { findWords } from './find-words.js';

interface Found {
  readonly words: string;
  /** The page of every hit, in order. */
  readonly pages: readonly number[];
  readonly at: number;
}

export interface PdfSearch {
  readonly words: string;
  /** Hits before, and this one; of how many. */
  readonly at: number;
  readonly count: number | null;
  /** Which hit of its page is the present one. */
  readonly onPage: number;
  readonly search: (words: string) => Promise<void>;
  readonly step: (by: 1 | -1) => void;
}

const NOTHING: Found = { words: '', pages: [], at: 0 };

async function textsOf(document: PDFDocumentProxy, page: number): Promise<readonly string[]> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.flatMap((item) => ('str' in item ? [item.str] : []));
}

/** Looks for words in all pages, and goes from hit to hit. */
export function usePdfSearch(document: PDFDocumentProxy | null, onPage: (page: number) => void): PdfSearch {
  const [found, setFound] = useState<Found>(NOTHING);
  const latest = useRef(0);

  const step = useCallback((by: 1 | -1) => {
    if (found.pages.length === 0) return;
    const at = (found.at + by + found.pages.length) % found.pages.length;
    setFound({ ...found, at });
    onPage(found.pages[at] ?? 1);
  }, [found, onPage]);

  const search = useCallback(async (words: string) => {
    if (document === null) return;
    const mine = ++latest.current;
    const pages: number[] = [];
    for (let page = 1; page <= document.numPages && words.trim() !== ''; page++) {
      const hits = findWords(await textsOf(document, page), words).length;
      if (mine !== latest.current) return;
      pages.push(...Array.from({ length: hits }, () => page));
    }
    setFound({ words: words.trim(), pages, at: 0 });
    if (pages[0] !== undefined) onPage(pages[0]);
  }, [document, onPage]);

  const page = found.pages[found.at];
  return { words: found.words, at: found.at, count: found.words === '' ? null : found.pages.length, onPage: found.at - found.pages.findIndex((each) => each === page), search, step };
}
