import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '../../theme/icons.js';
import { Button } from 'antd';
import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData } from '../../api/forms.js';
import type { Violation } from '../../api/types.js';
import { useText } from '../../i18n/use-text.js';
import { isRequired, isShown } from '../conditions.js';
import { controlId, violationsAt } from '../violations.js';
import { RowCell } from './RowCell.js';
import { RuleTag } from '../../rules/RuleTag.js';

interface Props {
  readonly prefix: string;
  readonly index: number;
  readonly row: FormData;
  readonly columns: readonly FieldSchema[];
  readonly violations: readonly Violation[];
  readonly changeable: boolean;
  readonly onRow: (index: number, row: FormData) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
}

function Row({ prefix, index, row, columns, violations, changeable, onRow, onMove, onRemove }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const latest = useRef(row);
  useLayoutEffect(() => { latest.current = row; }, [row]);
  const onFill = useCallback((values: FormData) => {
    const known = new Set(columns.map(({ key }) => key));
    latest.current = { ...latest.current, ...Object.fromEntries(Object.entries(values).filter(([key]) => known.has(key))) };
    onRow(index, latest.current);
  }, [columns, index, onRow]);
  const number = index + 1;
  return (
    <tr>
      <td className="rows-no">{number}</td>
      {columns.map((field) => {
        const faults = violationsAt(violations, field.key);
        const id = controlId(prefix, field.key);
        const errorId = faults.length > 0 ? `${id}-error` : undefined;
        return (
          <td key={field.key}>
            {isShown(field, row) && <RowCell id={id} field={field} value={row[field.key]} label={`${text(field.label)} ${number}`} required={isRequired(field, row)} invalid={faults.length > 0} describedBy={errorId} onFill={onFill} />}
            {faults.length > 0 && <div id={errorId} role="alert">{faults.map((fault) => <div key={fault.code} className="cell-error">{text(fault.message)}{fault.rule !== null && <RuleTag id={fault.rule} />}</div>)}</div>}
          </td>
        );
      })}
      {changeable && (
        <td className="rows-acts">
          <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={t('forms.moveUp', { row: number })} disabled={index === 0} onClick={() => onMove(index, index - 1)} />
          <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={t('forms.moveDown', { row: number })} onClick={() => onMove(index, index + 1)} />
          <Button type="text" size="small" danger icon={<DeleteOutlined />} aria-label={t('forms.removeRow', { row: number })} onClick={() => onRemove(index)} />
        </td>
      )}
    </tr>
  );
}

const same = (one: Violation, other: Violation | undefined): boolean => one.path === other?.path && one.code === other.code && one.message.zh === other.message.zh;

/** What is wrong is found anew after every key; a row is drawn anew only when something else is wrong in it. */
function unchanged(before: Props, now: Props): boolean {
  return before.row === now.row && before.columns === now.columns && before.index === now.index && before.prefix === now.prefix && before.changeable === now.changeable
    && before.onRow === now.onRow && before.onMove === now.onMove && before.onRemove === now.onRemove
    && before.violations.length === now.violations.length && now.violations.every((violation, at) => same(violation, before.violations[at]));
}

export const TableRow = memo(Row, unchanged);
