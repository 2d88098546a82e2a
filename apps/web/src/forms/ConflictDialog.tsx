import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormData, FormSchema } from '../api/forms.js';
import { useText } from '../i18n/use-text.js';
import { Dialog } from '../shell/Dialog.js';
import './forms.css';
import { rowsOf } from './rows/row-moves.js';
import { valueText } from './value-text.js';

interface Props {
  readonly schema: FormSchema;
  readonly mine: FormData;
  readonly theirs: FormData;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people edited the same form: what differs, side by side, and whose version stays. */
export function ConflictDialog({ schema, mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const show = (field: FormSchema['fields'][number], form: FormData) =>
    field.kind === 'rows' ? t('common.total', { count: rowsOf(form[field.key]).length }) : valueText(field, form[field.key], text, t) || t('forms.notFilled');
  const differing = schema.fields.filter((field) => JSON.stringify(mine[field.key] ?? null) !== JSON.stringify(theirs[field.key] ?? null));
  return (
    <Dialog
      closable={false} width={820} title={t('forms.conflictTitle')}
      footer={[<Button key="theirs" onClick={onTakeTheirs}>{t('forms.keepTheirs')}</Button>, <Button key="mine" type="primary" onClick={onKeepMine}>{t('forms.keepMine')}</Button>]}
    >
      <p>{differing.length === 0 ? t('forms.conflictSame') : t('forms.conflictText')}</p>
      {differing.length > 0 && (
        <div className="rows-table-wrap">
          <table className="rows-table read-table">
            <thead><tr>{[t('forms.conflictField'), t('forms.conflictMine'), t('forms.conflictTheirs')].map((title) => <th key={title} scope="col">{title}</th>)}</tr></thead>
            <tbody>{differing.map((field) => <tr key={field.key}><th scope="row">{text(field.label)}</th><td>{show(field, mine)}</td><td>{show(field, theirs)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </Dialog>
  );
}
