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
  // Options cannot be read aloud as groups. An authority says by its name what it is; a region where others file says it itself.
  const kindOf = (kind: string) => (kind === 'supervised' ? ` · ${t('fleet.supervised')}` : '');
  const options = (['filing', 'supervised', 'authority'] as const).flatMap((kind) => places.filter((each) => each.kind === kind).map(({ place: value, name, depth }) => ({ value, label: `${'　'.repeat(depth)}${text(name)}${kindOf(kind)}` })));
  return <Select style={{ width: 210 }} aria-label={t('fleet.place')} showSearch={{ optionFilterProp: 'label' }} value={place || places[0]?.place || null} options={options} onChange={(chosen: string | null) => onChange(chosen ?? '')} />;
}
