import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FleetChoices } from '../api/fleet.js';
import { useText } from '../i18n/use-text.js';

interface Props {
  readonly places: FleetChoices['places'];
  /** Empty: the widest of the person. */
  readonly place: string;
  readonly onChange: (place: string) => void;
}

/** The regions and authorities a supervisor may count at. */
export function PlaceSelect({ places, place, onChange }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const groups = (['filing', 'supervised', 'authority'] as const).map((kind) => ({
    label: t(`fleet.${kind}`), options: places.filter((each) => each.kind === kind).map(({ place: value, name, depth }) => ({ value, label: `${'　'.repeat(depth)}${text(name)}` })),
  })).filter(({ options }) => options.length > 0);
  return <Select style={{ width: 210 }} aria-label={t('fleet.place')} showSearch={{ optionFilterProp: 'label' }} value={place || places[0]?.place || null} options={groups} onChange={(chosen: string | null) => onChange(chosen ?? '')} />;
}
