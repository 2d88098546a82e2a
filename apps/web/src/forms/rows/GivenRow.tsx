import { memo, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData } from '../../api/forms.js';
import type { Violation } from '../../api/types.js';
import { useText } from '../../i18n/use-text.js';
import { isRequired, isShown } from '../conditions.js';
import { NONE } from '../form-services.js';
import { FormField } from '../FormField.js';
import { valueText } from '../value-text.js';
import { violationsWithin } from '../violations.js';

interface Props {
  readonly prefix: string;
  readonly index: number;
  readonly row: FormData;
  readonly columns: readonly FieldSchema[];
  readonly violations: readonly Violation[];
  readonly onRow: (index: number, row: FormData) => void;
}

export const GivenRow = memo(function GivenRow({ prefix, index, row, columns, violations, onRow }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const latest = useRef(row);
  latest.current = row;
  const onFill = useCallback((values: FormData) => {
    latest.current = { ...latest.current, ...values };
    onRow(index, latest.current);
  }, [index, onRow]);
  const given = columns.filter(({ readOnly }) => readOnly).map((field) => ({ field, said: valueText(field, row[field.key], text, t) })).filter(({ said }) => said !== '');
  const asked = columns.filter((field) => !field.readOnly && isShown(field, row));
  return (
    <li className="given-row">
      <div className="given-head">
        <span className="num muted">{index + 1}</span>
        {given.map(({ field, said }, at) => <span key={field.key} className={at === given.length - 1 ? 'given-name' : 'muted num'} title={text(field.label)}>{said}</span>)}
      </div>
      <div className="form-grid given-asked">
        {asked.map((field) => {
          const within = violationsWithin(violations, field.key);
          return <FormField key={field.key} prefix={prefix} field={field} value={row[field.key]} required={isRequired(field, row)} violations={within.length === 0 ? NONE : within} onFill={onFill} />;
        })}
      </div>
    </li>
  );
});
