import type { ClipboardEvent } from 'react';
import { useCallback, useState } from 'react';
import type { FieldSchema, FormData } from '../../api/forms.js';
import type { CellPlace, Pasted } from './paste-cells.js';
import { isManyCells, pasteCells } from './paste-cells.js';

interface Options {
  readonly enabled: boolean;
  readonly prefix: string;
  readonly columns: readonly FieldSchema[];
  readonly max: number | null;
  readonly rows: () => readonly FormData[];
  readonly put: (rows: readonly FormData[]) => void;
}

/** The cell a paste goes to, by the id of its control; below the last row when it goes to none. */
function placeOf(target: EventTarget, { prefix, columns, rows }: Options): CellPlace {
  const id = target instanceof Element ? (target.closest(`[id^="${prefix}-"]`)?.id.slice(prefix.length + 1) ?? '') : '';
  const [, row = '', key = ''] = /^(\d+)-(.+)$/.exec(id) ?? [];
  const column = columns.findIndex((field) => field.key === key);
  return column < 0 ? { row: rows().length, column: 0 } : { row: Number(row), column };
}

/** Cells copied in a spreadsheet go straight into the table; says what of them could not be taken. */
export function usePaste(options: Options) {
  const [said, setSaid] = useState<Pasted | null>(null);
  const onPaste = useCallback((event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const isText = event.target instanceof HTMLTextAreaElement && !text.includes('\t');
    if (!options.enabled || isText || !isManyCells(text)) return;
    event.preventDefault();
    const pasted = pasteCells(options.rows(), options.columns, text, placeOf(event.target, options), options.max);
    setSaid(pasted);
    options.put(pasted.rows);
  }, [options]);
  return { onPaste, said };
}
