import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, DatePicker, Form, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatutoryClock } from '../api/cases.js';
import { NOTHING_SUPPOSED, readSupposedClock, type Supposition } from '../api/supposed-clock.js';
import { Dialog } from '../shell/Dialog.js';
import { PeriodPicker } from '../shell/PeriodPicker.js';
import { useFailureText } from '../shell/use-failure-text.js';
import { Waiting } from '../shell/Waiting.js';
import { CountedDays } from './CountedDays.js';
import { LegalLimit } from './LegalLimit.js';

interface Props {
  readonly caseId: string;
  readonly clock: StatutoryClock;
  readonly onClose: () => void;
}

/** Which due day would follow from other days, with every day that is counted; the case stays as it is. */
export function SupposedClockDialog({ caseId, clock, onClose }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [supposed, setSupposed] = useState(NOTHING_SUPPOSED);
  const { suspendedFrom: from, suspendedTo: to } = supposed;
  const query = useQuery({ queryKey: ['case', caseId, 'supposed-clock', supposed], queryFn: () => readSupposedClock(caseId, supposed), placeholderData: keepPreviousData });
  const suppose = (changes: Partial<Supposition>) => setSupposed((now) => ({ ...now, ...changes }));
  const single = (field: 'acceptedOn' | 'resumedOn') => (
    <Form.Item label={t(`cases.supposed.${field}`)}><DatePicker style={{ width: '100%' }} aria-label={t(`cases.supposed.${field}`)} value={supposed[field] === '' ? null : dayjs(supposed[field])} onChange={(_day, text) => suppose({ [field]: text ?? '' })} /></Form.Item>
  );
  return (
    <Dialog title={t('cases.supposed.title')} footer={null} width={640} onCancel={onClose}>
      <p className="muted">{t('cases.supposed.lead')}</p>
      <p><LegalLimit limit={clock.limit} /></p>
      <Form layout="vertical" className="supposed">
        <Form.Item label={t('cases.supposed.suspended')}>
          <PeriodPicker
            style={{ width: '100%' }} aria-label={t('cases.supposed.suspended')} allowEmpty={[true, true]} value={[from === '' ? null : dayjs(from), to === '' ? null : dayjs(to)]}
            onChange={(_days, texts) => suppose({ suspendedFrom: texts?.[0] ?? '', suspendedTo: texts?.[1] ?? '' })}
          />
        </Form.Item>
        {single('acceptedOn')}
        <Form.Item label={t('cases.supposed.limitDays')}><InputNumber controls={false} style={{ width: '100%' }} aria-label={t('cases.supposed.limitDays')} min={1} max={250} precision={0} value={supposed.limit ?? query.data?.limit ?? null} onChange={(limit) => suppose({ limit })} /></Form.Item>
        {clock.pausedBy !== null && single('resumedOn')}
      </Form>
      {query.isError && <Alert type="error" showIcon role="alert" title={failureText(query.error)} />}
      {query.data === undefined ? !query.isError && <Waiting rows={3} /> : !query.isError && <CountedDays told={query.data} />}
    </Dialog>
  );
}
