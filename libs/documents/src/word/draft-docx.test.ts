import { document, draftDocx, heading, paragraph, table } from '../index.js';
import { readZipText } from '../testing/index.js';

describe('the draft for a word processor', () => {
  it('holds title, text and tables in the faces of the standard, and says that it is a draft', async () => {
    const content = document('notice', {
      title: '补正材料告知书', addressee: '某公司',
      blocks: [heading(1, '一、事项'), paragraph('请补正。'), table([{ title: '材料', share: 1, align: 'left' }], [['承诺书']])],
    });
    const xml = await readZipText(await draftDocx(content, '某局'), 'word/document.xml');
    for (const part of ['草　稿', '补正材料告知书', '某公司：', '一、事项', '请补正。', '承诺书', '某局', '仿宋_GB2312', '方正小标宋简体']) {
      expect(xml).toContain(part);
    }
  });
});
