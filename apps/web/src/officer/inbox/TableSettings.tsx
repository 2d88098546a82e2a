import { Button, Checkbox, Popover, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../api/tasks.js';
import { COLUMNS, type Shown } from './inbox-address.js';

interface Props {
  readonly box: Box;
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** Order and columns of the list. */
export function TableSettings({ box, shown, onChange }: Props) {
  const { t } = useTranslation();
  const content = (
    <section className="table-settings" aria-label={t('inbox.settings')}>
      {box !== 'done' && (
        <Radio.Group aria-label={t('inbox.sort')} value={shown.sort} onChange={(event) => onChange({ ...shown, sort: event.target.value === 'received' ? 'received' : 'due' })}
          options={[{ value: 'due', label: t('inbox.byDue') }, { value: 'received', label: t('inbox.byReceived') }]} />
      )}
      <Checkbox.Group
        value={[...shown.columns]} options={COLUMNS.map((column) => ({ value: column, label: t(`inbox.column.${column}`) }))}
        onChange={(chosen) => chosen.length > 0 && onChange({ ...shown, columns: COLUMNS.filter((column) => chosen.includes(column)) })}
      />
    </section>
  );
  return <Popover trigger="click" placement="bottomRight" content={content}><Button>{t('inbox.settings')}</Button></Popover>;
}
