import type { TFunction } from 'i18next';
import type { FieldSchema, FormValue } from '../api/forms.js';
import type { Bilingual } from '../api/types.js';
import { dateOf, dateTimeOf } from '../time/format.js';
import { listOf, textOf } from './fields/control.js';
import { rowOf } from './local-checks.js';

type Text = (text: Bilingual | string | null | undefined) => string;

function labelOf(field: FieldSchema, value: string, text: Text): string {
  const option = field.options?.find((each) => each.value === value);
  return option ? text(option.label) : value;
}

/** A value as a reader sees it; what the api masked stays masked. */
export function valueText(field: FieldSchema, value: FormValue | undefined, text: Text, t: TFunction): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  switch (field.kind) {
    case 'date': return dateOf(textOf(value));
    case 'instant': return dateTimeOf(textOf(value));
    case 'choice': return labelOf(field, textOf(value), text);
    case 'multiChoice': return listOf(value).map((each) => labelOf(field, each, text)).join('、');
    case 'files': return t('forms.files', { count: listOf(value).length });
    case 'signature': {
      const { name, date } = rowOf(value);
      return `${textOf(name)}　${dateOf(textOf(date))}`;
    }
    default: return Array.isArray(value) ? listOf(value).join('、') : textOf(value);
  }
}
