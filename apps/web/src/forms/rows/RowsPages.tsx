import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../../i18n/use-text.js';
import { turnedPages } from '../../shell/turned-pages.js';
import { ROWS_ON_PAGE } from './use-row-pages.js';

interface Props {
  readonly page: number;
  readonly count: number;
  /** Other pages with something wrong on them. */
  readonly faulty: readonly number[];
  readonly onPage: (page: number) => void;
}

export function RowsPages({ page, count, faulty, onPage }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  return (
    <div className="rows-pages">
      <Pagination size="small" itemRender={turnedPages(t('common.previousPage'), t('common.nextPage'))} current={page + 1} total={count} pageSize={ROWS_ON_PAGE} showSizeChanger={false} onChange={(to) => onPage(to - 1)} showTotal={(total) => t('common.total', { count: total })} />
      {faulty.length > 0 && <span className="field-error">{t('forms.faultsOnPages', { pages: faulty.join(signs.comma) })}</span>}
    </div>
  );
}
