import { Alert, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Difference, ImportPreview } from '../api/administration.js';
import { useText } from '../i18n/use-text.js';

/** What an import would change, before it does. */
export function PreviewTable({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      {preview.violations.length > 0 && <Alert type="error" showIcon role="alert" title={t('administration.problems', { count: preview.violations.length })} description={<ul>{preview.violations.slice(0, 20).map((violation) => <li key={violation.path}>{violation.path} {text(violation.message)}</li>)}</ul>} style={{ marginBottom: 12 }} />}
      {preview.differences.length === 0 ? <Alert type="info" showIcon title={t('administration.noDifferences')} /> : (
        <Table<Difference>
          size="small" rowKey="key" dataSource={[...preview.differences]} pagination={{ pageSize: 20, hideOnSinglePage: true }}
          columns={[{ title: t('administration.key'), dataIndex: 'key' }, { title: t('administration.before'), dataIndex: 'before' }, { title: t('administration.after'), dataIndex: 'after' }]}
        />
      )}
    </>
  );
}
