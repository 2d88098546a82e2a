import { document, paragraph, renderDocument, requirePrintable, TEST_SEAL_MARK, testSeal, verifyUrl, type RenderOrder } from './index.js';
import { readPdf } from './testing/index.js';

const content = document('letter', { title: '关于某事项\n的函', addressee: '某公司', blocks: [paragraph('同意你单位所请。')] });
const order: RenderOrder = {
  content, organ: '某市人力资源和社会保障局', number: '某人社函〔2026〕1号', date: '2026-04-03', verifyCode: 'ABCDEFGH2345',
  publicUrl: 'https://example.org/', seal: testSeal,
};

describe('an official letter', () => {
  it('carries organ, number, title, addressee, text, date and the marked test seal', async () => {
    const { text } = await readPdf((await renderDocument(order)).pdf);
    for (const part of ['某市人力资源和社会保障局', '某人社函〔2026〕1号', '关于某事项的函', '某公司：', '同意你单位所请。', '2026年4月3日', TEST_SEAL_MARK]) {
      expect(text).toContain(part);
    }
  });

  it('links its QR code to the public page that verifies it', async () => {
    const { links, text } = await readPdf((await renderDocument(order)).pdf);
    expect(links).toEqual([verifyUrl('https://example.org', 'ABCDEFGH2345')]);
    expect(text).toContain('ABCD-EFGH-2345');
  });

  it('is the same byte for byte when printed again', async () => {
    const [first, second] = [await renderDocument(order), await renderDocument(order)];
    expect(second.sha256).toBe(first.sha256);
  });

  it('bears no page number on its first page and one on the second', async () => {
    const long = { ...content, blocks: Array.from({ length: 12 }, () => paragraph('同意你单位开展职业技能等级认定工作，请严格按照规定执行。'.repeat(3))) };
    const { pages } = await readPdf((await renderDocument({ ...order, content: long })).pdf);
    expect(pages[0]?.text).not.toContain('—1—');
    expect(pages[1]?.text).toContain('—2—');
  });

  it('is not issued without its number', async () => {
    await expect(renderDocument({ ...order, number: null })).rejects.toMatchObject({ code: 'DOCUMENT_NUMBER_MISSING' });
  });

  it('says that it counts once it is sealed by hand, where it bears no imprint', async () => {
    const { text } = await readPdf((await renderDocument({ ...order, seal: null })).pdf);
    expect(text).toContain('本文书加盖发文机关印章后生效');
    expect((await readPdf((await renderDocument(order)).pdf)).text).not.toContain('加盖发文机关印章');
  });

  it('is marked a draft and left unsealed while it has no date', async () => {
    const { text } = await readPdf((await renderDocument({ ...order, number: null, date: null, verifyCode: null })).pdf);
    expect(text).toContain('草稿');
    expect(text).not.toContain(TEST_SEAL_MARK);
  });
});

describe('content that cannot be printed', () => {
  it('is refused for a rare character, in both languages, before a number is given', () => {
    const rare = { ...content, addressee: '𠮷野公司' };
    expect(() => requirePrintable(rare, '某局')).toThrow(expect.objectContaining({
      code: 'DOCUMENT_GLYPHS_MISSING',
      text: { zh: expect.stringContaining('𠮷 (U+20BB7)'), en: expect.stringContaining('𠮷 (U+20BB7)') },
    }));
  });

  it('is refused at printing too, so that no box is ever printed', async () => {
    await expect(renderDocument({ ...order, organ: '𠮷局' })).rejects.toMatchObject({ code: 'DOCUMENT_GLYPHS_MISSING' });
  });

  it('is refused when its stored shape is not the one we print, naming the place', async () => {
    const broken = { ...content, blocks: [{ kind: 'paragraph' }] };
    await expect(renderDocument({ ...order, content: broken })).rejects.toMatchObject({ code: 'DOCUMENT_CONTENT_INVALID', path: 'blocks.0.text' });
  });

  it('is refused for keys nobody knows, so that nothing said is left out', async () => {
    const broken = { ...content, footnote: '注' };
    await expect(renderDocument({ ...order, content: broken })).rejects.toMatchObject({ code: 'DOCUMENT_CONTENT_INVALID', path: 'footnote' });
  });
});
