import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData } from '../../api/forms.js';
import type { FieldView } from '../field-props.js';
import type { Violation } from '../../api/types.js';
import { useText } from '../../i18n/use-text.js';
import { NONE } from '../form-services.js';
import { violationsBelow } from '../violations.js';
import { TableRow } from './TableRow.js';

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
  return (
    <div className="rows-table-wrap" tabIndex={0} role="group" aria-labelledby={labelId}>
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{t('forms.rowNumber')}</th>
            {columns.map((field) => <th key={field.key} scope="col" {...(field.help ? { title: text(field.help) } : {})}>{text(field.label)}{field.required && <span className="field-required" aria-hidden="true">*</span>}</th>)}
            {changeable && <th scope="col">{t('forms.rowActions')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const below = violations.length === 0 ? NONE : violationsBelow(violations, String(index));
            return <TableRow key={index} prefix={`${prefix}-${index}`} index={index} row={row} columns={columns} violations={below.length === 0 ? NONE : below} changeable={changeable} onRow={onRow} onMove={onMove} onRemove={onRemove} />;
          })}
        </tbody>
      </table>
    </div>
  );
}
