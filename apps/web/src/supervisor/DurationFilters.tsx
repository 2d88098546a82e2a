import { Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { ExportList } from '../api/exports.js';
import type { FleetChoices } from '../api/fleet.js';
import { PlaceChoice } from '../fleet/PlaceChoice.js';
import { useText } from '../i18n/use-text.js';
import { PeriodPicker } from '../shell/PeriodPicker.js';
import { ExportButton } from './ExportButton.js';
import type { DurationMeasure } from './durations.js';
import { MEASURES } from './durations.js';

interface Props {
  readonly procedures: FleetChoices['procedures'];
  readonly procedure: string;
  readonly from: string;
  readonly until: string;
  readonly measure: DurationMeasure;
  readonly take: ExportList;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

export function DurationFilters({ procedures, procedure, from, until, measure, take, onChange }: Props) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <div className="queue-filters">
      <Select style={{ width: 280 }} aria-label={t('fleet.procedure')} value={procedure} options={procedures.map(({ id, title }) => ({ value: id, label: text(title) }))} onChange={(id: string) => onChange({ procedure: id, process: '', element: '' })} />
      <PlaceChoice />
      <PeriodPicker
        picker="month" aria-label={t('durations.period')} allowEmpty={[true, true]} value={[from === '' ? null : dayjs(`${from}-01`), until === '' ? null : dayjs(`${until}-01`)]}
        onChange={(_months, texts) => onChange({ from: texts?.[0] ?? '', until: texts?.[1] ?? '' })}
      />
      <Radio.Group optionType="button" buttonStyle="solid" aria-label={t('durations.byMonth')} value={measure} options={MEASURES.map((each) => ({ value: each, label: t(`durations.${each}`) }))} onChange={(event) => onChange({ measure: String(event.target.value) })} />
      <ExportButton name={t('durations.title')} read={take} />
    </div>
  );
}
