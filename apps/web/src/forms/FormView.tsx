import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData, FormSchema } from '../api/forms.js';
import { fileUrl } from '../api/materials.js';
import { useText } from '../i18n/use-text.js';
import { shownSections } from './conditions.js';
import { listOf } from './fields/control.js';
import './forms.css';
import { rowsOf } from './rows/row-moves.js';
import { valueText } from './value-text.js';

const WIDE = new Set(['longText', 'rows', 'files', 'multiChoice']);

function RowsView({ field, rows }: { readonly field: FieldSchema; readonly rows: readonly FormData[] }) {
  const { t } = useTranslation();
  const text = useText();
  const columns = field.rows?.fields ?? [];
  return (
    <div className="rows-table-wrap" tabIndex={0} role="region" aria-label={text(field.label)}>
      <table className="rows-table read-table">
        <thead><tr>{columns.map((column) => <th key={column.key} scope="col">{text(column.label)}</th>)}</tr></thead>
        <tbody>{rows.map((row, index) => <tr key={index}>{columns.map((column) => <td key={column.key}>{valueText(column, row[column.key], text, t)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

function ReadValue({ field, form }: { readonly field: FieldSchema; readonly form: FormData }) {
  const { t } = useTranslation();
  const text = useText();
  const value = form[field.key];
  if (field.kind === 'rows') {
    const rows = rowsOf(value);
    return rows.length === 0 ? <span className="muted">{t('forms.notFilled')}</span> : <RowsView field={field} rows={rows} />;
  }
  if (field.kind === 'files') return <>{listOf(value).map((id, index) => <a key={id} href={fileUrl(id)} style={{ marginRight: 12 }}>{`${text(field.label)} ${index + 1}`}</a>)}</>;
  const shown = valueText(field, value, text, t);
  return shown === '' ? <span className="muted">{t('forms.notFilled')}</span> : <>{shown}</>;
}

/** A form that is only read; personal data arrive masked from the api. */
export function FormView({ schema, form }: { readonly schema: FormSchema; readonly form: FormData }) {
  const text = useText();
  return shownSections(schema, form).map((section) => (
    <section key={section.id} className="form-section">
      {section.title && <h3 className="form-section-title">{text(section.title)}</h3>}
      <dl className="read-list">
        {section.fields.map((field) => (
          <div key={field.key} className={WIDE.has(field.kind) ? 'read-wide' : ''}>
            <dt>{text(field.label)}</dt>
            <dd><ReadValue field={field} form={form} /></dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
