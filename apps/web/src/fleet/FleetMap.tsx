import { Breadcrumb, Button } from 'antd';
import type { MouseEvent } from 'react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FleetFigures, FleetFilter } from '../api/fleet.js';
import { DiagramCanvas } from '../diagram/DiagramCanvas.js';
import type { Pictures } from '../diagram/use-pictures.js';
import { usePictures } from '../diagram/use-pictures.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { ArrowLeftOutlined } from '../theme/icons.js';
import { dateTimeOf } from '../time/format.js';
import { fleetDrawing } from './fleet-drawing.js';
import { FleetTable } from './FleetTable.js';
import type { Measure } from './heat.js';
import { HeatLegend } from './HeatLegend.js';

interface Props {
  readonly figures: FleetFigures;
  readonly procedureId: string;
  readonly filter: FleetFilter;
  readonly measure: Measure;
  readonly onPath: (path: string) => void;
}

function Map({ figures: told, procedureId, filter, measure, onPath, pictures }: Props & { readonly pictures: Pictures }) {
  const { t } = useTranslation();
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const picture = pictures.get(told.processId);
  const view = useMemo(() => ({ procedureId, filter, measure, figures: told.figures, words: { t, text } }), [procedureId, filter, measure, told.figures, t, text]);
  const drawing = useMemo(() => (picture ? fleetDrawing(picture.drawn, view) : null), [picture, view]);
  if (!picture || !drawing) return null;
  const calls = filter.path === '' ? [] : filter.path.split('/');
  const enter = (element: string) => {
    if (!picture.drawn.elements.get(element)?.called) return setChosen(element);
    setChosen(null);
    onPath([...calls, element].join('/'));
  };
  const back = () => onPath(calls.slice(0, -1).join('/'));
  const trail = told.trail.map(({ path, name }, depth) => (depth === told.trail.length - 1 ? { title: text(name) } : { title: text(name), href: '', onClick: (event: MouseEvent) => {
    event.preventDefault();
    onPath(path);
  } }));
  return (
    <div className="live">
      <div className="diagram-bar">
        {calls.length > 0 && <Button size="small" icon={<ArrowLeftOutlined />} onClick={back}>{t('diagram.back')}</Button>}
        <Breadcrumb aria-label={t('diagram.where')} items={trail} />
        <span className="muted num fleet-as-of">{t('fleet.exact', { time: dateTimeOf(told.asOf) })}</span>
      </div>
      <HeatLegend measure={measure} figures={told.figures} />
      <DiagramCanvas
        xml={picture.xml} drawn={picture.drawn} drawing={drawing} label={t('diagram.label', { name: text(picture.drawn.name) })} chosen={chosen}
        onChoose={setChosen} onOpen={enter} onHover={() => undefined} onBack={() => calls.length > 0 && back()}
      />
      <FleetTable view={view} drawn={picture.drawn} chosen={chosen} onChoose={setChosen} onEnter={enter} />
    </div>
  );
}

/** All cases on one diagram of the procedure, as a heat map and as a table. */
export default function FleetMap(props: Props) {
  const query = usePictures([props.figures.hash]);
  return <Loaded query={query}>{(pictures) => <Map {...props} pictures={pictures} />}</Loaded>;
}
