import { DeleteOutlined } from '../../theme/icons.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormData } from '../../api/forms.js';
import { isRequired, isShown } from '../conditions.js';
import { NONE } from '../form-services.js';
import { violationsBelow, violationsWithin } from '../violations.js';
import type { RowsViewProps } from './RowsTable.js';

/** Rows that hold tables, files or people themselves are cards, one under the other. */
export function RowsCards({ Cell, prefix, columns, rows, violations, changeable, onRow, onRemove }: RowsViewProps) {
  const { t } = useTranslation();
  return rows.map((row, index) => {
    const below = violationsBelow(violations, String(index));
    const onFill = (values: FormData) => onRow(index, { ...row, ...values });
    return (
      <div key={index} className="row-card">
        <div className="row-card-head">
          <b>{`${t('forms.rowNumber')} ${index + 1}`}</b>
          {changeable && <Button type="text" danger icon={<DeleteOutlined />} aria-label={t('forms.removeRow', { row: index + 1 })} onClick={() => onRemove(index)} />}
        </div>
        <div className="form-grid">
          {columns.filter((field) => isShown(field, row)).map((field) => {
            const within = violationsWithin(below, field.key);
            return <Cell key={field.key} prefix={`${prefix}-${index}`} field={field} value={row[field.key]} required={isRequired(field, row)} violations={within.length === 0 ? NONE : within} onFill={onFill} />;
          })}
        </div>
      </div>
    );
  });
}
