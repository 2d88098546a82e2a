import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { LeftOutlined, RightOutlined } from '../../theme/icons.js';
import type { PdfSearch } from './use-pdf-search.js';

/** Enter looks for the words, and again goes on to the next hit; with Shift to the one before. */
export function SearchTools({ find }: { readonly find: PdfSearch }) {
  const { t } = useTranslation();
  const { words, at, count, search, step } = find;
  return (
    <span className="viewer-search" role="search">
      <Input
        size="small" className="viewer-search-words" placeholder={t('materials.search')} aria-label={t('materials.search')} allowClear
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        onPressEnter={(event) => {
          const typed = event.currentTarget.value.trim();
          if (typed === words && count !== null && count > 0) step(event.shiftKey ? -1 : 1);
          else void search(typed);
        }}
        onChange={(event) => event.target.value === '' && void search('')}
      />
      {count !== null && <span className="num" role="status">{count === 0 ? t('materials.noHits') : t('materials.hits', { at: at + 1, count })}</span>}
      {count !== null && count > 1 && (
        <>
          <Button type="text" size="small" icon={<LeftOutlined />} aria-label={t('materials.previousHit')} onClick={() => step(-1)} />
          <Button type="text" size="small" icon={<RightOutlined />} aria-label={t('materials.nextHit')} onClick={() => step(1)} />
        </>
      )}
    </span>
  );
}
