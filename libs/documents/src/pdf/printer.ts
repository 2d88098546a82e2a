import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { faces, fontFile } from '../fonts/font-files.js';

const allowed = new Set(faces.map(fontFile));

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => allowed.has(path));
pdfmake.setFonts({
  Serif: { normal: fontFile('serif'), bold: fontFile('serifBold') },
  Sans: { normal: fontFile('sans'), bold: fontFile('sansBold') },
});

/** Prints a definition. Content can neither read files nor call addresses: only the fonts are open to the printer. */
export async function printPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  return pdfmake.createPdf(definition).getBuffer();
}
