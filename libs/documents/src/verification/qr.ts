import QRCode from 'qrcode';
import type { CanvasRect } from 'pdfmake/interfaces.js';

/** Rows of modules overlap by a hair, so that no viewer shows white lines between them. */
const OVERLAP = 0.04;

/** A QR code of the given side in vectors, error correction M: one bar for each run of dark modules. */
export function qrBars(text: string, side: number): CanvasRect[] {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const unit = side / modules.size;
  const bars: CanvasRect[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      let run = 0;
      while (column + run < modules.size && modules.get(row, column + run) === 1) run += 1;
      if (run === 0) continue;
      bars.push({ type: 'rect', x: column * unit, y: row * unit, w: run * unit, h: unit + OVERLAP, color: '#000000', lineWidth: 0 });
      column += run;
    }
  }
  return bars;
}
