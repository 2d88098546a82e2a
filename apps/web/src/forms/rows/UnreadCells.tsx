import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.js';
import type { PastedRows } from './tsv.js';

const SHOWN = 5;

/** Cells of a spreadsheet that could not be taken over, by row and column. */
export function UnreadCells({ unread, leftOut = 0 }: { readonly unread: PastedRows['unread']; readonly leftOut?: number }) {
  const { t } = useTranslation();
  const text = useText();
  const list = unread.slice(0, SHOWN).map((cell) => t('forms.pasteProblem', { row: cell.row, column: text(cell.field.label), text: cell.text })).join('；');
  return (
    <>
      {unread.length > 0 && <Alert style={{ marginTop: 12 }} type="warning" showIcon role="status" title={t('forms.pasteProblems', { count: unread.length, list })} />}
      {leftOut > 0 && <Alert style={{ marginTop: 12 }} type="warning" showIcon role="status" title={t('forms.pasteLeftOut', { count: leftOut })} />}
    </>
  );
}
