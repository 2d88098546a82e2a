import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../api/store.js';
import { lazyDialog } from '../shell/lazy-part.js';
import { singleKeysAct } from '../shell/single-keys.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { SearchOutlined } from '../theme/icons.js';

const SearchDialog = lazyDialog('search', async () => (await import('./SearchDialog.js')).default);

/** In the head of every page; `/` while nobody types, Ctrl+K always. */
export function SearchButton({ wide }: { readonly wide: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const keys = useStore(singleKeysAct);
  const start = () => setOpen(true);
  useShortcuts({ '/': start, 'Ctrl+K': start });
  return (
    <>
      <Button type="text" className="shell-search" icon={<SearchOutlined />} onClick={start} aria-keyshortcuts={keys ? '/ Control+K' : 'Control+K'} {...(wide ? {} : { 'aria-label': t('search.title') })}>{wide && <>{t('search.title')} <kbd aria-hidden="true">{keys ? '/' : 'Ctrl K'}</kbd></>}</Button>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
