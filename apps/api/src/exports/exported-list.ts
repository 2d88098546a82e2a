import type { Bilingual } from '@beian/procedure/declaration';
import type { Page } from '../http/page-query.js';

export type Language = 'zh-CN' | 'en';
export type CellValue = string | number | null;

export interface ExportedColumn<Row> {
  readonly title: Bilingual;
  /** In characters. */
  readonly width: number;
  readonly value: (row: Row, say: (text: Bilingual) => string) => CellValue;
}

/** A list as a person sees it on the page, to be written row by row. */
export interface ExportedList<Row> {
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: readonly ExportedColumn<Row>[];
  readonly rows: AsyncIterable<Row>;
}

export const column = <Row>(zh: string, en: string, width: number, value: ExportedColumn<Row>['value']): ExportedColumn<Row> => ({ title: { zh, en }, width, value });

/** So many rows are asked for at once. */
const together = 500;

/** Every row of a list that comes in pages, and no page before it is wanted. */
export async function* allPages<Row>(read: (asked: { readonly limit: number; readonly cursor?: string }) => Promise<Page<Row>>): AsyncGenerator<Row> {
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Page<Row> = await read({ limit: together, ...(cursor === undefined ? {} : { cursor }) });
    yield* page.items;
    cursor = page.next;
  }
}

export async function* rowsOf<Row>(read: () => Promise<readonly Row[]>): AsyncGenerator<Row> {
  yield* await read();
}
