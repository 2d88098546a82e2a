import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../shell/ScrollTable.js';

export interface Difference {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** What an import would change, before it does. */
export function PreviewTable({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation();
  if (differences.length === 0) return <Alert type="info" showIcon title={t('administration.noDifferences')} />;
  return (
    <ScrollTable<Difference>
      label={t('administration.differences')} size="small" rowKey="key" dataSource={[...differences]} pagination={{ pageSize: 15, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[{ title: t('administration.key'), dataIndex: 'key' }, { title: t('administration.before'), dataIndex: 'before' }, { title: t('administration.after'), dataIndex: 'after' }]}
    />
  );
}
