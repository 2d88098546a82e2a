import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData } from '../../api/forms.js';
import type { Violation } from '../../api/types.js';
import { useSigns, useText } from '../../i18n/use-text.js';
import { isRequired, isShown } from '../conditions.js';
import { NONE, useFormServices } from '../form-services.js';
import type { FieldView } from '../field-props.js';
import { valueText } from '../value-text.js';
import { violationsWithin } from '../violations.js';

interface Props {
  readonly Cell: FieldView;
  readonly prefix: string;
  readonly index: number;
  readonly row: FormData;
  readonly columns: readonly FieldSchema[];
  readonly violations: readonly Violation[];
  readonly onRow: (index: number, row: FormData) => void;
}

/** Ids, rule numbers and types of documents say which row it is; they are not its name. */
const isCode = ({ key }: FieldSchema): boolean => /(^(id|no|code|rule|type)$)|(Id|No|Code)$/.test(key);

export const GivenRow = memo(function GivenRow({ Cell, prefix, index, row, columns, violations, onRow }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const latest = useRef(row);
  useLayoutEffect(() => { latest.current = row; }, [row]);
  const onFill = useCallback((values: FormData) => {
    latest.current = { ...latest.current, ...values };
    onRow(index, latest.current);
  }, [index, onRow]);
  const { besideRow } = useFormServices();
  const given = columns.filter(({ readOnly }) => readOnly).map((field) => ({ field, said: valueText(field, row[field.key], text, t) })).filter(({ said }) => said !== '');
  const name = given.find(({ field }) => !isCode(field)) ?? given[0];
  const codes = given.filter((each) => each !== name && isCode(each.field));
  const facts = given.filter((each) => each !== name && !isCode(each.field));
  const asked = columns.filter((field) => !field.readOnly && isShown(field, row));
  return (
    <li className="given-row">
      <div className="given-head">
        <span className="num muted">{index + 1}</span>
        {codes.map(({ field, said }) => <span key={field.key} className="muted num" title={text(field.label)}>{said}</span>)}
        {name && <span className="given-name">{name.said}</span>}
      </div>
      {facts.map(({ field, said }) => <div key={field.key} className="given-fact"><span className="muted">{text(field.label)}{signs.colon}</span>{said}</div>)}
      {besideRow?.(row, columns, onFill)}
      <div className="form-grid given-asked">
        {asked.map((field) => {
          const within = violationsWithin(violations, field.key);
          return <Cell key={field.key} prefix={prefix} field={field} value={row[field.key]} required={isRequired(field, row)} violations={within.length === 0 ? NONE : within} onFill={onFill} />;
        })}
      </div>
    </li>
  );
});
