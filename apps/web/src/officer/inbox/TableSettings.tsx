import { Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../api/tasks.js';
import { PressedPanel } from '../../shell/PressedPanel.js';
import { COLUMNS, type Shown } from './inbox-address.js';

interface Props {
  readonly box: Box;
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** Order and columns of the list. */
export function TableSettings({ box, shown, onChange }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const content = (
    <div className="table-settings">
      {box !== 'done' && (
        <Radio.Group aria-label={t('inbox.sort')} value={shown.sort} onChange={(event) => onChange({ ...shown, sort: event.target.value === 'received' ? 'received' : 'due' })}
          options={[{ value: 'due', label: t('inbox.byDue') }, { value: 'received', label: t('inbox.byReceived') }]} />
      )}
      <Checkbox.Group
        value={[...shown.columns]} options={COLUMNS.map((column) => ({ value: column, label: t(`inbox.column.${column}`) }))}
        onChange={(chosen) => chosen.length > 0 && onChange({ ...shown, columns: COLUMNS.filter((column) => chosen.includes(column)) })}
      />
    </div>
  );
  return <PressedPanel label={t('inbox.settings')} placement="bottomRight" open={open} onOpen={setOpen} content={content}>{t('inbox.settings')}</PressedPanel>;
}
