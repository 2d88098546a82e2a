import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData } from '../../api/forms.js';
import type { FieldView } from '../field-props.js';
import type { Violation } from '../../api/types.js';
import { lazyPart } from '../../shell/lazy-part.js';
import { usePrinting } from '../../shell/use-printing.js';
import { useText } from '../../i18n/use-text.js';
import { NONE } from '../form-services.js';
import { violationsByRow } from '../violations.js';
import { TableRow } from './TableRow.js';
import { ROWS_ON_PAGE, useRowPages } from './use-row-pages.js';

const RowsPages = lazyPart('rows-pages', async () => (await import('./RowsPages.js')).RowsPages, <div className="control-coming" />);

export interface RowsViewProps {
  readonly Cell: FieldView;
  readonly prefix: string;
  readonly columns: readonly FieldSchema[];
  readonly rows: readonly FormData[];
  readonly violations: readonly Violation[];
  readonly changeable: boolean;
  readonly labelId: string;
  readonly onRow: (index: number, row: FormData) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
}

export function RowsTable({ prefix, columns, rows, violations, changeable, labelId, onRow, onMove, onRemove }: RowsViewProps) {
  const { t } = useTranslation();
  const text = useText();
  const { page, setPage } = useRowPages(prefix, rows.length);
  const byRow = useMemo(() => violationsByRow(violations), [violations]);
  const printing = usePrinting();
  const [first, end] = printing ? [0, rows.length] : [page * ROWS_ON_PAGE, (page + 1) * ROWS_ON_PAGE];
  const faulty = [...new Set([...byRow.keys()].map((row) => Math.floor(row / ROWS_ON_PAGE) + 1))].filter((each) => each !== page + 1).sort((a, b) => a - b);
  return (
    <>
      <div className="rows-table-wrap" tabIndex={0} role="group" aria-labelledby={labelId}>
        <table className="rows-table" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <th scope="col">{t('forms.rowNumber')}</th>
              {columns.map((field) => <th key={field.key} scope="col" {...(field.help ? { title: text(field.help) } : {})}>{text(field.label)}{field.required && <span className="field-required" aria-hidden="true">*</span>}</th>)}
              {changeable && <th scope="col">{t('forms.rowActions')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(first, end).map((row, offset) => {
              const index = first + offset;
              return <TableRow key={index} prefix={`${prefix}-${index}`} index={index} row={row} columns={columns} violations={byRow.get(index) ?? NONE} changeable={changeable} onRow={onRow} onMove={onMove} onRemove={onRemove} />;
            })}
          </tbody>
        </table>
      </div>
      {rows.length > ROWS_ON_PAGE && (
        <RowsPages page={page} count={rows.length} faulty={faulty} onPage={setPage} />
      )}
    </>
  );
}
