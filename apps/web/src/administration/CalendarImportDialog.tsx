import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDifference } from '../api/administration.js';
import { importCalendar } from '../api/administration.js';
import { WritingDialog } from '../shell/WritingDialog.js';
import { CalendarFaults } from './CalendarFaults.js';
import type { PastedYear } from './read-calendar-year.js';
import { readCalendarYear } from './read-calendar-year.js';
import { PreviewTable } from './PreviewTable.js';

/** The next year's arrangement: pasted, compared, then imported. */
export function CalendarImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [pasted, setPasted] = useState('');
  const [preview, setPreview] = useState<CalendarDifference | null>(null);
  const read = readCalendarYear(pasted);
  const year = 'year' in read ? read.year : null;
  const said = (kind: 'rest' | 'work' | null) => t(`administration.${kind ?? 'ordinary'}`);
  const look = useMutation({ mutationFn: (given: PastedYear) => importCalendar(given, true), onSuccess: setPreview });
  const apply = useMutation({
    mutationFn: (given: PastedYear) => importCalendar(given, false),
    onSuccess: async () => {
      message.success(t('administration.imported'));
      onClose();
      await client.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
  const error = look.error ?? apply.error;
  return (
    <WritingDialog
      width={760} title={t('administration.importYear')} onCancel={onClose}
      footer={[
        <Button key="look" disabled={year === null} loading={look.isPending} onClick={() => year && look.mutate(year)}>{t('administration.preview')}</Button>,
        <Button key="apply" type="primary" disabled={preview === null || year === null} loading={apply.isPending} onClick={() => year && apply.mutate(year)}>{t('administration.apply')}</Button>,
      ]}
    >
      <p>{t('administration.importYearHelp')}</p>
      <Input.TextArea aria-label={t('administration.importYear')} rows={8} value={pasted} onChange={(event) => {
        setPasted(event.target.value);
        setPreview(null);
        look.reset();
        apply.reset();
      }} />
      {pasted !== '' && 'fault' in read && <Alert type="warning" showIcon title={read.fault === 'invalidDay' ? t('administration.invalidDay', { row: read.row }) : t(`administration.${read.fault}`)} style={{ marginTop: 12 }} />}
      {error && <CalendarFaults error={error} year={year} />}
      {preview && <div style={{ marginTop: 12 }}><PreviewTable differences={preview.changes.map(({ date, before, after, name }) => ({ key: `${date} ${name}`, before: said(before), after: said(after) }))} /></div>}
    </WritingDialog>
  );
}
