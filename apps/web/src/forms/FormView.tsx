import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormData, FormSchema, FormValue } from '../api/forms.js';
import { useText } from '../i18n/use-text.js';
import { AttachedFiles } from './AttachedFiles.js';
import { ProtectedValue } from './ProtectedValue.js';
import { RegionName } from './RegionName.js';
import { shownSections } from './conditions.js';
import { listOf } from './fields/control.js';
import { FormerContext, formerValue } from './former-context.js';
import './forms.css';
import { rowsOf } from './rows/row-moves.js';
import { valueText } from './value-text.js';

/** Personal data that the api masks. */
const HIDDEN: ReadonlySet<string> = new Set(['P2', 'P3']);
const WIDE = new Set(['longText', 'rows', 'files', 'multiChoice']);

interface ValueProps {
  readonly field: FieldSchema;
  readonly value: FormValue | undefined;
  readonly path: string;
}

/** A value in words; in a form with protected values whoever may look gets more than stars. */
function PlainValue({ field, value, path }: ValueProps) {
  const { t } = useTranslation();
  const text = useText();
  const shown = valueText(field, value, text, t);
  if (field.kind === 'region') return <RegionName code={shown} />;
  return HIDDEN.has(field.sensitivity) ? <ProtectedValue path={path} masked={shown} /> : <>{shown}</>;
}

/** A value, and where it changed what stood there before. */
function ComparedValue(shown: ValueProps) {
  const { t } = useTranslation();
  const text = useText();
  const before = formerValue(use(FormerContext), shown.path);
  if (before === undefined) return <PlainValue {...shown} />;
  const old = valueText(shown.field, before ?? undefined, text, t);
  return <span className="changed">{old !== '' && <><del>{old}</del> → </>}<ins><PlainValue {...shown} /></ins></span>;
}

function OneValue({ field, value, path }: ValueProps) {
  const files = field.kind === 'files' ? listOf(value) : [];
  return files.length > 0 ? <AttachedFiles ids={files} /> : <ComparedValue field={field} value={value} path={path} />;
}

function RowsView({ field, rows }: { readonly field: FieldSchema; readonly rows: readonly FormData[] }) {
  const text = useText();
  const columns = field.rows?.fields ?? [];
  return (
    <div className="rows-table-wrap" tabIndex={0} role="region" aria-label={text(field.label)}>
      <table className="rows-table read-table">
        <thead><tr>{columns.map((column) => <th key={column.key} scope="col">{text(column.label)}</th>)}</tr></thead>
        <tbody>{rows.map((row, index) => <tr key={index}>{columns.map((column) => <td key={column.key} className={WIDE.has(column.kind) ? 'read-long' : ''}><OneValue field={column} value={row[column.key]} path={`${field.key}.${index}.${column.key}`} /></td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

/** Empty now; what was taken out is shown struck. */
function NotFilled({ field }: { readonly field: FieldSchema }) {
  const { t } = useTranslation();
  const text = useText();
  const old = valueText(field, formerValue(use(FormerContext), field.key) ?? undefined, text, t);
  return <span className="muted">{old !== '' && <><del>{old}</del> → </>}{t('forms.notFilled')}</span>;
}

function ReadValue({ field, form }: { readonly field: FieldSchema; readonly form: FormData }) {
  const { t } = useTranslation();
  const text = useText();
  const value = form[field.key];
  if (field.kind === 'rows') {
    const rows = rowsOf(value);
    return rows.length === 0 ? <span className="muted">{t('forms.notFilled')}</span> : <RowsView field={field} rows={rows} />;
  }
  return valueText(field, value, text, t) === '' ? <NotFilled field={field} /> : <OneValue field={field} value={value} path={field.key} />;
}

/** A form that is only read; personal data arrive masked from the api. */
export function FormView({ schema, form }: { readonly schema: FormSchema; readonly form: FormData }) {
  const text = useText();
  return shownSections(schema, form).map((section) => (
    <section key={section.id} className="form-section">
      {section.title && <h2 className="form-section-title">{text(section.title)}</h2>}
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
