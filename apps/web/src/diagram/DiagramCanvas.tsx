import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import { Alert } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessState } from '../api/diagrams.js';
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

const SIGN = { done: '✓', current: '●', cancelled: '✕' };

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
      drawing.get('canvas').zoom('fit-viewport', 'auto');
      mark(drawing, latest.current);
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

  if (failed) return <Alert type="warning" showIcon title={t('cases.diagramFailed')} />;
  return <div ref={container} className="diagram-canvas" role="img" aria-label={label} />;
}
