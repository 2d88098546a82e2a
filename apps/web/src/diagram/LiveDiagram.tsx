import { Breadcrumb, Button, Select } from 'antd';
import type { MouseEvent } from 'react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoleName } from '../i18n/use-role-name.js';
import { useText } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { ArrowLeftOutlined } from '../theme/icons.js';
import { courseUntil, keyOf, passagesOf } from './case-course.js';
import { caseDrawing } from './case-drawing.js';
import type { CaseRecord } from './case-record.js';
import { DiagramCanvas } from './DiagramCanvas.js';
import { ElementPanel } from './ElementPanel.js';
import { Legend } from './Legend.js';
import { TextTwin } from './TextTwin.js';
import { TimeSlider } from './TimeSlider.js';
import { twinOf } from './twin.js';
import type { Pictures } from './use-pictures.js';
import { usePictures } from './use-pictures.js';

interface Shown {
  readonly record: CaseRecord;
  readonly pictures: Pictures;
}

/** Where the reader is: the scope of the process shown, and the element chosen in it. */
interface Place {
  readonly scope: readonly number[];
  readonly chosen: string | null;
}

function Live({ record, pictures }: Shown) {
  const { t } = useTranslation();
  const text = useText();
  const roleName = useRoleName();
  const [place, setPlace] = useState<Place>({ scope: [], chosen: null });
  const [hovered, setHovered] = useState<string | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const { entries, diagram } = record;
  const live = at === null;
  const words = useMemo(() => ({ t, text, roleName }), [t, text, roleName]);
  const whole = useMemo(() => courseUntil(entries), [entries]);
  const course = useMemo(() => (live ? whole : courseUntil(entries, at)), [live, whole, entries, at]);
  const waits = useMemo(() => (live ? diagram.waits : []), [live, diagram.waits]);

  const key = keyOf(place.scope);
  const scope = course.scopes.find((each) => each.key === key);
  const processId = whole.scopes.find((each) => each.key === key)?.processId ?? diagram.processId;
  const picture = pictures.get(processId);
  const drawing = useMemo(() => (picture ? caseDrawing({ drawn: picture.drawn, course: scope, waits, words }) : null), [picture, scope, waits, words]);
  const lines = useMemo(() => twinOf({ pictures: new Map([...pictures].map(([id, { drawn }]) => [id, drawn])), course, waits, words }, diagram.processId), [pictures, course, waits, words, diagram.processId]);
  if (!picture || !drawing) return null;

  /** The way down to a scope: at each level the call that led on. */
  const trail = [[], ...place.scope.map((_activation, depth) => place.scope.slice(0, depth + 1))].map((to) => {
    const process = whole.scopes.find((each) => each.key === keyOf(to))?.processId ?? diagram.processId;
    return { to, name: text(pictures.get(process)?.drawn.name) };
  });
  const goTo = (to: readonly number[], chosen: string | null = null) => setPlace({ scope: to, chosen });
  const callAround = place.scope.at(-1) === undefined ? null : whole.scopes.find((each) => each.key === keyOf(place.scope.slice(0, -1)))?.passages.find(({ activation }) => activation === place.scope.at(-1)) ?? null;
  const back = () => place.scope.length > 0 && goTo(place.scope.slice(0, -1), callAround?.element ?? null);
  const siblings = callAround === null ? [] : passagesOf(whole.scopes.find((each) => each.key === keyOf(place.scope.slice(0, -1))), callAround.element);
  const open = (id: string) => {
    const run = passagesOf(scope, id).map(({ activation }) => course.scopes.find((each) => each.scope.at(-1) === activation)).filter((each) => each !== undefined).at(-1);
    if (run) goTo(run.scope);
    else setPlace({ ...place, chosen: id });
  };
  const about = picture.drawn.elements.get(hovered ?? place.chosen ?? drawing.focus ?? '') ?? null;

  return (
    <div className="live">
      <div className="diagram-bar">
        {place.scope.length > 0 && <Button size="small" icon={<ArrowLeftOutlined />} onClick={back}>{t('diagram.back')}</Button>}
        <Breadcrumb aria-label={t('diagram.where')} items={trail.map(({ to, name }, depth) => (depth === trail.length - 1 ? { title: name } : { title: name, href: '', onClick: (event: MouseEvent) => {
          event.preventDefault();
          goTo(to);
        } }))} />
        {siblings.length > 1 && <Select size="small" aria-label={t('diagram.chooseRun')} value={place.scope.at(-1) ?? null} options={siblings.map(({ activation }, index) => ({ value: activation, label: t('diagram.runs', { count: index + 1 }) }))} onChange={(run: number | null) => run !== null && goTo([...place.scope.slice(0, -1), run])} />}
        <Legend />
      </div>
      <div className="live-diagram">
        <DiagramCanvas
          xml={picture.xml} drawn={picture.drawn} drawing={drawing} label={t('diagram.label', { name: text(picture.drawn.name) })} chosen={place.chosen}
          onChoose={(id) => setPlace({ ...place, chosen: id })} onOpen={open} onHover={setHovered} onBack={back}
        />
        <ElementPanel element={about} record={record} course={course} scope={scope} live={live} onEnter={({ scope: into }) => goTo(into)} />
      </div>
      <TimeSlider record={record} at={at} onAt={setAt} />
      <TextTwin
        lines={lines} label={t('diagram.twin')} chosen={place.chosen === null ? null : `${key} ${place.chosen}`}
        onChoose={({ element, scope: of }) => element !== null && goTo(of === '' ? [] : of.split('/').map(Number), element)}
      />
    </div>
  );
}

/** The case on its diagrams, as they were when it began: now, at any moment before, and in words. */
export default function LiveDiagram({ record }: { readonly record: CaseRecord }) {
  const query = usePictures(record.diagram.pictures.map(({ hash }) => hash));
  return <Loaded query={query}>{(pictures) => <Live record={record} pictures={pictures} />}</Loaded>;
}
