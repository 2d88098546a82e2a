import { useTranslation } from 'react-i18next';
import type { FormData, FormSchema } from '../api/forms.js';
import { rowsOf } from '../forms/rows/row-moves.js';
import { valueText } from '../forms/value-text.js';
import { jumpToField } from '../forms/violations.js';
import { useText } from '../i18n/use-text.js';
import { CheckCircleFilled, MinusCircleOutlined } from '../theme/icons.js';
import { correctedBox } from './asked-material.js';

interface Correction {
  readonly path: string;
  readonly name: string;
  readonly done: boolean;
}

/** What is to be corrected, in one look: what is done, what is left, each leading to its place. */
export function CorrectionList({ schema, form }: { readonly schema: FormSchema; readonly form: FormData }) {
  const { t } = useTranslation();
  const text = useText();
  const corrections: readonly Correction[] = schema.fields.flatMap(({ key, rows }) => {
    const box = rows && correctedBox(rows.fields);
    const name = rows?.fields.find(({ readOnly }) => readOnly);
    if (!box || !name) return [];
    return rowsOf(form[key]).map((row, index) => ({ path: `${key}.${index}.${box.key}`, name: valueText(name, row[name.key], text, t), done: row[box.key] === true }));
  });
  if (corrections.length === 0) return null;
  const done = corrections.filter((correction) => correction.done).length;
  return (
    <nav className="sheet sheet-pad corrections" aria-label={t('institution.corrections')}>
      <h2 className="form-section-title">{t('institution.corrections')} <span className="muted num" role="status">{t('institution.correctionsDone', { done, count: corrections.length })}</span></h2>
      <ol>
        {corrections.map(({ path, name, done: isDone }) => (
          <li key={path} className={isDone ? 'correction-done' : ''}>
            {isDone ? <CheckCircleFilled /> : <MinusCircleOutlined />}
            <button type="button" onClick={() => jumpToField('task', path)}>{name}<span className="sr-only">{t(isDone ? 'institution.correctionDone' : 'institution.correctionOpen')}</span></button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
