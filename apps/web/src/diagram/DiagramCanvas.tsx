import { Alert, Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ZoomInOutlined, ZoomOutOutlined } from '../theme/icons.js';
import type { BpmnViewer } from './bpmn-viewer.js';
import { createViewer } from './bpmn-viewer.js';
import './diagram.css';
import type { Drawing } from './drawing.js';
import { fitOnPaper } from './fit-on-paper.js';
import { paint } from './paint.js';
import type { Drawn } from './read-diagram.js';
import { readingOrder, walk } from './walk-keys.js';

interface Props {
  readonly xml: string;
  readonly drawn: Drawn;
  readonly drawing: Drawing;
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Enter or a double click on an element: shows it, or goes into the call. */
  readonly onOpen: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onBack: () => void;
}

const READABLE = 0.62;

/** The whole diagram when it can be read so; else the part that matters. */
function showWhatMatters(viewer: BpmnViewer, focus: string | null): void {
  const canvas = viewer.get('canvas');
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE) return;
  canvas.zoom(READABLE);
  if (focus !== null && viewer.get('elementRegistry').get(focus)) canvas.scrollToElement(focus, 160);
}

/** Elements can be reached one by one; the first one, or the one chosen, is the way in. */
function makeReachable(viewer: BpmnViewer, drawn: Drawn, entry: string | null): void {
  for (const id of drawn.elements.keys()) {
    const graphics = viewer.get('elementRegistry').getGraphics(id);
    graphics?.setAttribute('role', 'button');
    graphics?.setAttribute('tabindex', id === entry ? '0' : '-1');
  }
}

export function DiagramCanvas({ xml, drawn, drawing, label, chosen, onChoose, onOpen, onHover, onBack }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<BpmnViewer | null>(null);
  const painted = useRef<Drawing | null>(null);
  const latest = useRef({ drawing, onChoose, onOpen, onHover, chosen });
  useLayoutEffect(() => { latest.current = { drawing, onChoose, onOpen, onHover, chosen }; });
  const [shown, setShown] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!container.current) return undefined;
    const fresh = createViewer(container.current);
    viewer.current = fresh;
    painted.current = null;
    let dropped = false;
    const known = (event: { readonly element: { readonly id: string } }) => (drawn.elements.has(event.element.id) ? event.element.id : null);
    fresh.on('element.click', (event: { readonly element: { readonly id: string } }) => known(event) !== null && latest.current.onChoose(event.element.id));
    fresh.on('element.dblclick', (event: { readonly element: { readonly id: string } }) => known(event) !== null && latest.current.onOpen(event.element.id));
    fresh.on('element.hover', (event: { readonly element: { readonly id: string } }) => latest.current.onHover(known(event)));
    fresh.on('element.out', () => latest.current.onHover(null));
    fresh.importXML(xml).then(() => {
      if (dropped) return;
      showWhatMatters(fresh, latest.current.drawing.focus);
      setShown((count) => count + 1);
    }, () => dropped || setFailed(true));
    return () => {
      dropped = true;
      viewer.current = null;
      fresh.destroy();
    };
  }, [xml, drawn]);

  useEffect(() => {
    if (!viewer.current || shown === 0) return;
    paint(viewer.current, drawn, painted.current, drawing, (href) => void navigate(href));
    painted.current = drawing;
  }, [drawing, drawn, shown, navigate]);

  useEffect(() => {
    if (viewer.current && shown > 0) makeReachable(viewer.current, drawn, chosen ?? drawing.focus ?? readingOrder(drawn)[0] ?? null);
  }, [drawn, shown, chosen, drawing.focus]);

  useEffect(() => {
    // Somebody went into another diagram, and what had the focus is gone with the one before.
    if (shown > 1 && document.activeElement === document.body) container.current?.querySelector<SVGElement>('[data-element-id][tabindex="0"]')?.focus();
  }, [shown]);

  useEffect(() => {
    const canvas = shown > 0 ? viewer.current?.get('canvas') : undefined;
    return canvas && container.current ? fitOnPaper(container.current, canvas) : undefined;
  }, [shown]);

  useEffect(() => {
    const canvas = shown > 0 && chosen !== null && drawn.elements.has(chosen) ? viewer.current?.get('canvas') : undefined;
    if (!canvas || chosen === null) return undefined;
    canvas.addMarker(chosen, 'is-chosen');
    return () => canvas.removeMarker(chosen, 'is-chosen');
  }, [chosen, shown, drawn]);

  const zoom = (how: 'fit' | number) => {
    const canvas = viewer.current?.get('canvas');
    if (canvas) canvas.zoom(how === 'fit' ? 'fit-viewport' : canvas.zoom() * how, 'auto');
  };

  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target instanceof Element ? event.target.closest('[data-element-id]') : null;
    const id = target?.getAttribute('data-element-id');
    if (!viewer.current || !id || !drawn.elements.has(id)) return;
    if (event.key === 'Enter' || event.key === ' ') (chosen === id ? onOpen : onChoose)(id);
    else if (event.key === 'Backspace') onBack();
    else {
      const next = walk(drawn, drawing.taken, id, event.key);
      const graphics = next === undefined ? undefined : viewer.current.get('elementRegistry').getGraphics(next);
      if (next === undefined || !graphics) return;
      onChoose(next);
      viewer.current.get('canvas').scrollToElement(next, 80);
      graphics.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  if (failed) return <Alert type="warning" showIcon title={t('diagram.failed')} />;
  return (
    <div className="diagram-frame">
      <div className="diagram-tools">
        <span className="muted diagram-hint" id="diagram-keys">{t('diagram.keys')}</span>
        <Button size="small" icon={<ZoomOutOutlined />} aria-label={t('diagram.zoomOut')} onClick={() => zoom(0.8)} />
        <Button size="small" icon={<ZoomInOutlined />} aria-label={t('diagram.zoomIn')} onClick={() => zoom(1.25)} />
        <Button size="small" onClick={() => zoom('fit')}>{t('diagram.fit')}</Button>
      </div>
      <div ref={container} className="diagram-canvas" role="group" aria-label={label} aria-describedby="diagram-keys" onKeyDown={onKey} />
    </div>
  );
}
