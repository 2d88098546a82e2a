import { Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { FleetChoices, FleetFilter } from '../api/fleet.js';
import { useText } from '../i18n/use-text.js';
import { PeriodPicker } from '../shell/PeriodPicker.js';
import { dateOf } from '../time/format.js';
import type { Measure } from './heat.js';
import { MEASURES } from './heat.js';
import { PlaceSelect } from './PlaceSelect.js';

interface Props {
  readonly choices: FleetChoices;
  readonly procedureId: string;
  readonly filter: FleetFilter;
  readonly measure: Measure;
  readonly onProcedure: (id: string) => void;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

export function FleetFilters({ choices, procedureId, filter, measure, onProcedure, onChange }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const editions = choices.editions.filter((edition) => edition.procedureId === procedureId).map(({ id, firstCaseAt }) => ({ value: id, label: `${t('fleet.editionSince', { date: dateOf(firstCaseAt) })} · ${id.slice(0, 6)}` }));
  return (
    <div className="fleet-filters">
      <Radio.Group optionType="button" buttonStyle="solid" aria-label={t('fleet.measure')} value={measure} options={MEASURES.map((each) => ({ value: each, label: t(`fleet.${each}`) }))} onChange={(event) => onChange({ measure: String(event.target.value) })} />
      {choices.procedures.length > 1 && <Select style={{ width: 280 }} aria-label={t('fleet.procedure')} value={procedureId} options={choices.procedures.map(({ id, title }) => ({ value: id, label: text(title) }))} onChange={onProcedure} />}
      <PlaceSelect places={choices.places} place={filter.place} onChange={(place) => onChange({ place })} />
      <Select style={{ width: 190 }} aria-label={t('fleet.edition')} value={filter.edition} options={[{ value: '', label: t('fleet.allEditions') }, ...editions]} onChange={(edition: string) => onChange({ edition })} />
      <PeriodPicker
        aria-label={t('fleet.period')} allowEmpty={[true, true]} value={[filter.from === '' ? null : dayjs(filter.from), filter.until === '' ? null : dayjs(filter.until)]}
        onChange={(_dates, texts) => onChange({ from: texts?.[0] ?? '', until: texts?.[1] ?? '' })}
      />
    </div>
  );
}
