import type { Canvas, ViewBox } from './bpmn-viewer.js';

/** What a sheet of A4 between its margins has room for, in CSS pixels. */
const PAPER = '680px';

/** Paper cannot be panned: the whole diagram is drawn onto it, and the screen is as before afterwards. */
export function fitOnPaper(container: HTMLElement, canvas: Canvas): () => void {
  let before: ViewBox | null = null;
  const print = () => {
    const { x, y, width, height } = canvas.viewbox();
    before = { x, y, width, height };
    container.style.width = PAPER;
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
  };
  const restore = () => {
    container.style.width = '';
    canvas.resized();
    if (before !== null) canvas.viewbox(before);
    before = null;
  };
  window.addEventListener('beforeprint', print);
  window.addEventListener('afterprint', restore);
  return () => {
    window.removeEventListener('beforeprint', print);
    window.removeEventListener('afterprint', restore);
  };
}
