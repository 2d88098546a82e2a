import exceljs from 'exceljs';
import { guarded, unguarded, workbook, type WorkbookContent } from '../index.js';

const content: WorkbookContent = {
  sheets: [{
    name: '汇总表/2026',
    title: '备案汇总表',
    head: [{ label: '填报单位', value: '某市人力资源和社会保障局' }],
    columns: [{ title: '机构名称', width: 30, kind: 'text' }, { title: '职工总数', width: 10, kind: 'number' }],
    rows: [['=HYPERLINK("http://example.org")', 620], ['某公司', null]],
    notes: ['说明：数据截至报送日。'],
  }],
};

async function cells(given: WorkbookContent): Promise<readonly (readonly unknown[])[]> {
  const file = new exceljs.Workbook();
  const bytes = await workbook(given);
  await file.xlsx.load(new Uint8Array(bytes).buffer);
  const [worksheet] = file.worksheets;
  const rows: unknown[][] = [];
  worksheet?.eachRow((row) => rows.push([row.getCell(1).value, row.getCell(2).value]));
  return rows;
}

describe('a report package', () => {
  it('has title, head, exact columns, rows and notes in this order', async () => {
    const rows = await cells(content);
    expect(rows.map(([first]) => first)).toEqual([
      '备案汇总表', '填报单位：某市人力资源和社会保障局', '机构名称', '\'=HYPERLINK("http://example.org")', '某公司', '说明：数据截至报送日。',
    ]);
    expect(rows[2]).toEqual(['机构名称', '职工总数']);
  });

  it('keeps numbers as numbers', async () => {
    expect((await cells(content))[3]?.[1]).toBe(620);
  });

  it('refuses a row with too few values, naming it', async () => {
    const broken = { sheets: content.sheets.map((sheet) => ({ ...sheet, rows: [['甲']] })) };
    await expect(workbook(broken)).rejects.toMatchObject({ code: 'DOCUMENT_CONTENT_INVALID', path: 'sheets.0.rows.0' });
  });
});

describe('the guard against formulas', () => {
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1'])('marks %j and takes the mark off again', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it.each(['某公司', '1-2', '', "'90"])('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });
});
