import { CheckOutlined } from '../../theme/icons.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData } from '../../api/forms.js';
import { useText } from '../../i18n/use-text.js';
import { isEmpty } from '../conditions.js';
import { NONE } from '../form-services.js';
import { violationsBelow } from '../violations.js';
import { GivenRow } from './GivenRow.js';
import type { RowsViewProps } from './RowsTable.js';

/** The question asked of every row, such as a finding per material. */
const questionOf = (columns: readonly FieldSchema[]): FieldSchema | undefined => columns.find(({ kind, readOnly }) => kind === 'choice' && !readOnly);

/** Rows that are given, one under the other: what each is about, and what is asked of it. */
export function RowsGiven({ Cell, prefix, columns, rows, violations, labelId, onRow }: RowsViewProps) {
  const { t } = useTranslation();
  const text = useText();
  const question = questionOf(columns);
  const usual = question?.options?.[0];
  const open = (row: FormData) => question !== undefined && isEmpty(row[question.key]);
  const fillRest = () => rows.forEach((row, index) => {
    if (question && usual && open(row)) onRow(index, { ...row, [question.key]: usual.value });
  });
  return (
    <div role="group" aria-labelledby={labelId}>
      {usual && rows.length > 1 && <Button size="small" icon={<CheckOutlined />} className="fill-rest" disabled={!rows.some(open)} onClick={fillRest}>{t('forms.fillRest', { label: text(usual.label) })}</Button>}
      <ol className="given-rows">
        {rows.map((row, index) => {
          const below = violations.length === 0 ? NONE : violationsBelow(violations, String(index));
          return <GivenRow Cell={Cell} key={index} prefix={`${prefix}-${index}`} index={index} row={row} columns={columns} violations={below.length === 0 ? NONE : below} onRow={onRow} />;
        })}
      </ol>
    </div>
  );
}
