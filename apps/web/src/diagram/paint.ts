import type { BpmnViewer } from './bpmn-viewer.js';
import type { Drawing, ElementLook } from './drawing.js';
import type { Drawn } from './read-diagram.js';

function badgeOf({ badge }: ElementLook, onLink: (href: string) => void): HTMLElement | null {
  if (!badge) return null;
  const { href } = badge;
  const sign = document.createElement(href === undefined ? 'span' : 'a');
  sign.className = `diagram-badge ${badge.className}`;
  sign.textContent = badge.text;
  if (badge.title !== undefined) sign.title = badge.title;
  if (href === undefined || !(sign instanceof HTMLAnchorElement)) {
    sign.setAttribute('aria-hidden', 'true');
    return sign;
  }
  sign.href = href;
  sign.setAttribute('aria-label', badge.title ?? badge.text);
  sign.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onLink(href);
  });
  return sign;
}

/** Puts markers, badges and names on what is drawn, in place of those before. */
export function paint(viewer: BpmnViewer, drawn: Drawn, before: Drawing | null, { looks, taken }: Drawing, onLink: (href: string) => void): void {
  const [canvas, overlays, registry] = [viewer.get('canvas'), viewer.get('overlays'), viewer.get('elementRegistry')];
  overlays.clear();
  for (const id of drawn.elements.keys()) {
    const shape = registry.get(id);
    if (!shape) continue;
    const [old, look] = [before?.looks.get(id), looks.get(id)];
    if (old && old.marker !== look?.marker) canvas.removeMarker(id, old.marker);
    if (!look) continue;
    canvas.addMarker(id, look.marker);
    registry.getGraphics(id)?.setAttribute('aria-label', look.label);
    const badge = badgeOf(look, onLink);
    if (badge) overlays.add(id, { position: { top: -11, right: 14 }, html: badge });
    if (look.note) {
      const note = document.createElement('span');
      note.className = `diagram-note ${look.note.className}`;
      note.textContent = look.note.text;
      note.setAttribute('aria-hidden', 'true');
      overlays.add(id, { position: { bottom: 6, left: 4 }, html: note });
    }
  }
  for (const flow of drawn.flows.keys()) {
    if (!registry.get(flow)) continue;
    canvas.removeMarker(flow, taken.has(flow) ? 'is-untaken' : 'is-taken');
    canvas.addMarker(flow, taken.has(flow) ? 'is-taken' : 'is-untaken');
  }
}
