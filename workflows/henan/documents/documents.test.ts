import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocument, TEST_SEAL_MARK, textsOf, testSeal, type RenderedDocument } from '@beian/documents';
import { readPdf, type PdfReading } from '@beian/documents/testing';
import { samples, type Sample } from './testing/samples.js';

const verifyCode = 'ABCDEFGH2345';
/** Set it to look at the documents: the PDFs are left there. */
const folder = process.env['DOCUMENT_SAMPLES'];

async function print(sample: Sample): Promise<RenderedDocument> {
  const rendered = await renderDocument({
    content: sample.content, organ: sample.organ, number: sample.number, date: sample.date,
    verifyCode: sample.date === null ? null : verifyCode, publicUrl: 'https://beian.example.org/', seal: testSeal,
  });
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${sample.name}.pdf`), rendered.pdf);
  }
  return rendered;
}

describe.each(samples)('$name', (sample) => {
  let pdf: Buffer;
  let reading: PdfReading;
  beforeAll(async () => {
    ({ pdf } = await print(sample));
    reading = await readPdf(pdf);
  });

  it('prints every text of its content', () => {
    const printed = reading.text.replace(/—\d+—/gu, '');
    for (const text of textsOf(sample.content)) expect(printed).toContain(text.replace(/\s/gu, ''));
  });

  it('is on A4', () => {
    for (const page of reading.pages) {
      expect(page.width).toBeCloseTo(595.28, 1);
      expect(page.height).toBeCloseTo(841.89, 1);
    }
  });

  it('embeds every font', () => {
    const objects = pdf.toString('latin1');
    const described = objects.match(/\/Type \/FontDescriptor/gu)?.length ?? 0;
    expect(described).toBeGreaterThan(0);
    expect(objects.match(/\/FontFile[23]/gu)).toHaveLength(described);
  });

  it('bears seal and number where it is sealed', () => {
    expect(reading.text.includes(TEST_SEAL_MARK)).toBe(sample.content.sealed);
    if (sample.number !== null) expect(reading.text).toContain(sample.number);
  });
});
