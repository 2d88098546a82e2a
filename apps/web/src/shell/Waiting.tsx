import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** Where content is about to be: grey lines for the eye, one word for the screen reader. */
export function Waiting({ rows = 6 }: { readonly rows?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common.loading')}>
      <div aria-hidden="true"><Skeleton active title={false} paragraph={{ rows }} /></div>
    </div>
  );
}
