import { document, fields, grid, gridRow, items, labelCell, paragraph, renderDocument, table, testSeal, valueCell, type DocumentContent } from '../index.js';
import { readPdf, type PdfReading } from '../testing/index.js';

const SENTENCES = 200;
const long = Array.from({ length: SENTENCES }, (_, index) => `第${index}句话。`).join('');

async function printed(content: DocumentContent, organ = '某市人力资源和社会保障局'): Promise<PdfReading> {
  const { pdf } = await renderDocument({
    content, organ, number: '某人社函〔2026〕1号', date: '2026-04-03', verifyCode: 'ABCDEFGH2345', publicUrl: 'https://example.org', seal: testSeal,
  });
  return readPdf(pdf);
}

/** How many of the sentences are there, page numbers and repeated heads of tables left out. */
function sentencesOf(reading: PdfReading): number {
  const text = reading.text.replace(/—\d+—|说明序号/gu, '');
  return Array.from({ length: SENTENCES }, (_, index) => `第${index}句话。`).filter((sentence) => text.includes(sentence)).length;
}

describe('content longer than a page', () => {
  it.each([
    ['a paragraph', [paragraph(long)]],
    ['a numbered item', [items(['短', long])]],
    ['a field', [fields([['说明', long]])]],
    ['a table cell', [table([{ title: '说明', share: 1, align: 'left' }, { title: '序号', share: 1, align: 'center' }], [[long, '']])]],
    ['a box of a form', [grid([1, 3], [gridRow([labelCell('意见'), valueCell(long)])])]],
  ] as const)('is printed whole in %s', async (_name, blocks) => {
    const reading = await printed(document('notice', { title: '通知', blocks }));
    expect(sentencesOf(reading)).toBe(SENTENCES);
    expect(reading.pages.length).toBeGreaterThan(1);
  });

  it('fits the red head of a long organ name on one line above its rule', async () => {
    const organ = '某某省某某市某某产业集聚发展示范区人力资源和社会保障事务服务中心';
    const reading = await printed(document('letter', { title: '函', blocks: [paragraph('内容。')] }), organ);
    expect(reading.pages).toHaveLength(1);
    expect(reading.text).toContain(organ);
  });

  it('repeats the head of a table on every page', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`${index}`, '某公司']);
    const reading = await printed(document('notice', { title: '通知', blocks: [table([{ title: '序号', share: 1, align: 'left' }, { title: '机构名称', share: 3, align: 'left' }], rows)] }));
    expect(reading.pages.length).toBeGreaterThan(2);
    for (const page of reading.pages.slice(0, -1)) expect(page.text).toContain('机构名称');
  });
});
