import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Space } from 'antd';
import type { Dayjs } from 'dayjs';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setTrainingClock } from '../api/administration.js';
import { PageHead } from '../shell/PageHead.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { useNow } from '../shell/use-now.js';
import { dateOf, dateTimeOf } from '../time/format.js';
import { Standstill } from './Standstill.js';

const LEAPS = [1, 3, 7, 15, 30];

/** Training only: moves the product's time forward so that deadlines can be seen to fire. */
export default function ClockPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const now = useNow();
  const today = dayjs(dateOf(now.toISOString()));
  const [day, setDay] = useState<Dayjs | null>(null);
  const move = useMutation({
    mutationFn: (to: Dayjs) => setTrainingClock(`${to.format('YYYY-MM-DD')}T09:00:00+08:00`),
    onSuccess: async ({ now: reached }) => {
      message.success(t('administration.clockMoved', { time: dateTimeOf(reached) }));
      setDay(null);
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <PageHead title={t('administration.clock')} lead={t('administration.clockLead')} />
      <div className="sheet sheet-pad" style={{ maxWidth: 640 }}>
        <p style={{ fontSize: 18, fontWeight: 600, marginTop: 0 }} className="num">{t('administration.clockNow', { time: dateTimeOf(now.toISOString()) })}</p>
        {move.isError && <Alert type="error" showIcon role="alert" title={failureText(move.error)} style={{ marginBottom: 12 }} />}
        {move.data?.standstill && <Standstill standstill={move.data.standstill} />}
        {move.isPending && <Alert type="info" showIcon title={t('administration.clockBusy')} style={{ marginBottom: 12 }} />}
        <Space wrap style={{ marginBottom: 16 }}>{LEAPS.map((count) => <Button key={count} disabled={move.isPending} onClick={() => move.mutate(today.add(count, 'day'))}>{t('administration.days', { count })}</Button>)}</Space>
        <Space>
          <DatePicker aria-label={t('administration.clockTo')} placeholder={t('administration.clockTo')} value={day} minDate={today.add(1, 'day')} onChange={setDay} />
          <Button type="primary" disabled={day === null} loading={move.isPending} onClick={() => day && move.mutate(day)}>{t('administration.clockMove')}</Button>
        </Space>
      </div>
    </>
  );
}
