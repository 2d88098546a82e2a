import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly more: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}

/** The next page of a list. After the last one there is no button any more: the focus stays at the end of the list, which says so. */
export function LoadMore({ more, loading, onMore }: Props) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(false);
  const over = pressed && !more;
  useEffect(() => {
    if (over && document.activeElement === document.body) end.current?.focus();
  }, [over]);
  function press() {
    setPressed(true);
    onMore();
  }
  if (!more && !pressed) return null;
  return (
    <div ref={end} className="load-more" tabIndex={-1}>
      {more ? <Button loading={loading} onClick={press}>{t('common.loadMore')}</Button> : <span className="muted">{t('common.allShown')}</span>}
    </div>
  );
}
