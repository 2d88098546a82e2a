import { PlusOutlined } from '../../theme/icons.js';
import { Button } from 'antd';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData, FormValue } from '../../api/forms.js';
import type { Violation } from '../../api/types.js';
import type { FieldView } from '../field-props.js';
import { violationsBelow } from '../violations.js';
import { PasteRows } from './PasteRows.js';
import { moved, replaced, rowsOf, rowsValue, without } from './row-moves.js';
import { RowsCards } from './RowsCards.js';
import { RowsGiven } from './RowsGiven.js';
import { RowsTable } from './RowsTable.js';
import { UnreadCells } from './UnreadCells.js';
import { usePaste } from './use-paste.js';
import { SpreadsheetFile } from './SpreadsheetFile.js';

interface Props {
  readonly Cell: FieldView;
  readonly id: string;
  readonly prefix: string;
  readonly field: FieldSchema;
  readonly value: FormValue | undefined;
  readonly violations: readonly Violation[];
  readonly labelId: string;
  readonly onChange: (value: FormValue) => void;
}

const NEEDS_A_CARD = new Set(['rows', 'files', 'users']);

export function RowsField({ Cell, id, field, value, violations, labelId, prefix, onChange }: Props) {
  const { t } = useTranslation();
  const columns = field.rows?.fields ?? [];
  const rows = useMemo(() => rowsOf(value), [value]);
  const latest = useRef(rows);
  useLayoutEffect(() => { latest.current = rows; }, [rows]);
  const put = useCallback((next: readonly FormData[]) => {
    latest.current = next;
    onChange(rowsValue(next));
  }, [onChange]);
  const onRow = useCallback((index: number, row: FormData) => put(replaced(latest.current, index, row)), [put]);
  const onMove = useCallback((from: number, to: number) => put(moved(latest.current, from, to)), [put]);
  const onRemove = useCallback((index: number) => put(without(latest.current, index)), [put]);
  const below = useMemo(() => violationsBelow(violations, field.key), [violations, field.key]);
  /** Rows that come with given cells are themselves given: one per material, per line, per item. */
  const given = columns.some(({ readOnly }) => readOnly);
  const changeable = !field.readOnly && !given;
  const pasteable = columns.every(({ kind }) => !NEEDS_A_CARD.has(kind) && kind !== 'signature');
  const View = given ? RowsGiven : pasteable ? RowsTable : RowsCards;
  const { onPaste, said } = usePaste({ enabled: changeable && pasteable, prefix: `${prefix}-${field.key}`, columns, max: field.max, rows: () => latest.current, put });
  const full = field.max !== null && rows.length >= field.max;

  return (
    <div id={id} tabIndex={-1} onPaste={onPaste}>
      {rows.length === 0
        ? <div className="rows-empty" {...(changeable ? { tabIndex: 0, role: 'group', 'aria-labelledby': labelId } : {})}>{t(changeable ? 'forms.noRows' : 'forms.notFilled')}</div>
        : <View Cell={Cell} prefix={`${prefix}-${field.key}`} columns={columns} rows={rows} violations={below} changeable={changeable} labelId={labelId} onRow={onRow} onMove={onMove} onRemove={onRemove} />}
      {said && <UnreadCells unread={said.unread} leftOut={said.leftOut} />}
      {changeable && (
        <div className="rows-tools">
          <Button icon={<PlusOutlined />} disabled={full} onClick={() => put([...rows, {}])}>{t('forms.addRow')}</Button>
          {pasteable && <PasteRows columns={columns} onAppend={(more) => put([...rows, ...more])} onReplace={put} />}
          <SpreadsheetFile field={field} onRows={put} />
        </div>
      )}
    </div>
  );
}
