import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { faces } from '../fonts/font-files.js';
import { fontToken } from '../fonts/shared-fonts.js';

interface PrintersFiles {
  writeFileSync(name: string, bytes: Buffer): void;
}

function areFiles(value: unknown): value is PrintersFiles {
  return typeof value === 'object' && value !== null && 'writeFileSync' in value;
}

/** pdfmake's files in memory, which its type declarations know in the browser only. */
function printersFiles(): PrintersFiles {
  const files: unknown = Reflect.get(pdfmake, 'virtualfs');
  if (!areFiles(files)) throw new TypeError('The installed pdfmake keeps no files in memory');
  return files;
}

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);
// Under their PostScript names the printer also finds them again for the text inside drawings (the seal).
const files = printersFiles();
for (const face of faces) files.writeFileSync(face, fontToken(face));
pdfmake.setFonts({
  Serif: { normal: 'NotoSerifSC-Regular', bold: 'NotoSerifSC-Bold' },
  Sans: { normal: 'NotoSansSC-Regular', bold: 'NotoSansSC-Regular' },
});

/** Prints a definition. Content can neither read files nor call addresses. */
export async function printPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  return pdfmake.createPdf(definition).getBuffer();
}
