import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessState } from '../api/diagrams.js';
import { ZoomInOutlined, ZoomOutOutlined } from '../theme/icons.js';
import type { BpmnViewer } from './bpmn-viewer.js';
import { createViewer } from './bpmn-viewer.js';
import './diagram.css';

interface Props {
  readonly xml: string;
  readonly state: ProcessState;
  readonly label: string;
  readonly onElement: (id: string) => void;
  readonly chosen: string | null;
}

const SIGN = { done: '✓', current: '', cancelled: '✕' };

/** Marks what is done, current or cancelled: by outline, colour and a sign, never by colour alone. */
function mark(viewer: BpmnViewer, state: ProcessState): void {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  overlays.clear();
  for (const [id, element] of Object.entries(state.elements)) {
    if (!registry.get(id)) continue;
    for (const each of Object.keys(SIGN)) canvas.removeMarker(id, `is-${each}`);
    canvas.addMarker(id, `is-${element.state}`);
    const sign = document.createElement('span');
    sign.className = `diagram-sign sign-${element.state}`;
    sign.textContent = element.count > 1 ? `${SIGN[element.state]}${element.count}` : SIGN[element.state];
    overlays.add(id, { position: { top: -10, right: 10 }, html: sign });
  }
  for (const flow of state.takenFlows) if (registry.get(flow)) canvas.addMarker(flow, 'is-taken');
}

const READABLE = 0.8;

/** The whole diagram when it can be read so; else the part where the case stands. */
function showCurrent(viewer: BpmnViewer, state: ProcessState): void {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE) return;
  const ids = Object.keys(state.elements).filter((id) => registry.get(id));
  const place = ids.find((id) => state.elements[id]?.state === 'current') ?? ids.at(-1);
  canvas.zoom(READABLE);
  if (place !== undefined) canvas.scrollToElement(place, 120);
}

export function DiagramCanvas({ xml, state, label, onElement, chosen }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<BpmnViewer | null>(null);
  const choose = useRef(onElement);
  choose.current = onElement;
  const latest = useRef(state);
  latest.current = state;
  const [drawn, setDrawn] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!container.current) return undefined;
    const drawing = createViewer(container.current);
    viewer.current = drawing;
    let dropped = false;
    drawing.on('element.click', (event: { readonly element: { readonly id: string } }) => choose.current(event.element.id));
    drawing.importXML(xml).then(() => {
      if (dropped) return;
      mark(drawing, latest.current);
      showCurrent(drawing, latest.current);
      setDrawn((count) => count + 1);
    }, () => setFailed(true));
    return () => {
      dropped = true;
      viewer.current = null;
      drawing.destroy();
    };
  }, [xml]);

  useEffect(() => {
    if (viewer.current && drawn > 0) mark(viewer.current, state);
  }, [state, drawn]);

  useEffect(() => {
    const canvas = drawn > 0 && chosen !== null ? viewer.current?.get('canvas') : undefined;
    if (!canvas || chosen === null) return undefined;
    canvas.addMarker(chosen, 'is-chosen');
    return () => canvas.removeMarker(chosen, 'is-chosen');
  }, [chosen, drawn]);

  const zoom = (how: 'fit' | number) => {
    const canvas = viewer.current?.get('canvas');
    if (canvas) canvas.zoom(how === 'fit' ? 'fit-viewport' : canvas.zoom() * how, 'auto');
  };

  if (failed) return <Alert type="warning" showIcon title={t('cases.diagramFailed')} />;
  return (
    <>
      <div className="diagram-tools">
        <Button size="small" icon={<ZoomOutOutlined />} aria-label={t('materials.zoomOut')} onClick={() => zoom(0.8)} />
        <Button size="small" icon={<ZoomInOutlined />} aria-label={t('materials.zoomIn')} onClick={() => zoom(1.25)} />
        <Button size="small" onClick={() => zoom('fit')}>{t('cases.fit')}</Button>
      </div>
      <div ref={container} className="diagram-canvas" role="group" aria-label={label} />
    </>
  );
}
