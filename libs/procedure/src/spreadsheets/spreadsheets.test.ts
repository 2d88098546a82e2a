import { buffer } from 'node:stream/consumers';
import { ZipArchive } from 'archiver';
import ExcelJS from 'exceljs';
import { choice, Form, idNumber, multiChoice, number, rows, text } from '../forms/index.js';
import type { JsonObject } from '../kernel/protocol.js';
import { rowsToWorkbook, workbookToRows } from './index.js';

class Person {
  @text('姓名', 'Name', { max: 10 }) name!: string;
  @idNumber('身份证件号', 'Identity number') idNo!: string;
  @number('从业年限', 'Years') years!: number;
  @choice('学历', 'Education', { options: [['bachelor', '本科', 'Bachelor'], ['college', '大专', 'College']] }) education!: 'bachelor' | 'college';
  @multiChoice('等级', 'Levels', { options: [['5', '五级/初级工', 'Level 5'], ['4', '四级/中级工', 'Level 4']] }) levels!: ('5' | '4')[];
  @text('备注', 'Remark', { required: false }) remark!: string | null;
}

@Form({ id: 'team', title: { zh: '队伍', en: 'Team' } })
class Team {
  @rows('人员', 'People', Person, { max: 3 }) people!: Person[];
}

const person = { name: '王样本', idNo: '11010519491231002X', years: 12, education: 'bachelor', levels: ['5', '4'], remark: null };
const exported = (list: readonly JsonObject[]) => rowsToWorkbook(Team, 'people', list);
const imported = (bytes: Uint8Array) => workbookToRows(Team, 'people', bytes);
const codesOf = async (bytes: Uint8Array) => (await imported(bytes)).violations.map(({ path, code }) => `${path} ${code}`);

async function workbook(...lines: ExcelJS.CellValue[][]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('人员').addRows(lines);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function zipOf(name: string, content: Buffer): Promise<Uint8Array> {
  const zip = new ZipArchive({});
  zip.append(content, { name });
  const [bytes] = await Promise.all([buffer(zip), zip.finalize()]);
  return bytes;
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet');
  return sheet;
}

const titles = ['姓名', '身份证件号', '从业年限', '学历', '等级', '备注'];
const line = ['王样本', '11010519491231002X', 12, '本科', '五级/初级工、四级/中级工', null];

describe('a table as a spreadsheet', () => {
  it('comes back as it went out', async () => {
    const list = [person, { ...person, name: '赵样例', remark: '=1+1', levels: ['4'] }];
    expect(await imported(await exported(list))).toEqual({ rows: list, violations: [] });
  });

  it('shows labels to people, not codes, and marks what is required', async () => {
    const sheet = await opened(await exported([person]));
    expect(sheet.getRow(1).values).toEqual([, '姓名*', '身份证件号*', '从业年限*', '学历*', '等级*', '备注']);
    expect(sheet.getCell('D2').value).toBe('本科');
    expect(sheet.getCell('E2').value).toBe('五级/初级工、四级/中级工');
    expect(sheet.getCell('D2').dataValidation).toMatchObject({ type: 'list', formulae: ['"本科,大专"'] });
  });

  it.each(['=HYPERLINK("http://example.cn")', '+1', '-1', '@SUM(A1)'])('never runs %s as a formula', async (remark) => {
    const sheet = await opened(await exported([{ ...person, remark }]));
    expect(sheet.getCell('F2').value).toBe(`'${remark}`);
  });

  it('is a template when there are no rows yet', async () => {
    const bytes = await exported([]);
    expect(await imported(bytes)).toEqual({ rows: [], violations: [] });
  });
});

describe('importing a spreadsheet', () => {
  it('finds columns by their titles in any order and leaves out others', async () => {
    const bytes = await workbook(['序号', '学历', '姓名', '等级', '身份证件号', '从业年限'], [1, '大专', '王样本', '5', '11010519491231002x', '12']);
    expect(await imported(bytes)).toEqual({ rows: [{ ...person, education: 'college', levels: ['5'] }], violations: [] });
  });

  it('keeps rows that are not right yet and names row and column', async () => {
    const result = await imported(await workbook(titles, line, ['赵样例', '110105194912310021', '多年', '小学', '5', null]));
    expect(result.rows[1]).toMatchObject({ name: '赵样例', years: '多年', education: '小学' });
    expect(result.violations.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'people.1.idNo RESIDENT_ID_CHECK_DIGIT', 'people.1.years NOT_READ', 'people.1.education NOT_AN_OPTION',
    ]);
  });

  it('refuses formulas and numbers whose last digits are lost, naming the cell', async () => {
    const result = await imported(await workbook(titles, [{ formula: 'A1', result: '王样本' }, 110105194912310021, 12, '本科', '5', null]));
    expect(result.violations.slice(0, 2).map(({ code, message }) => [code, message.en.slice(0, 7)])).toEqual([
      ['FORMULA_IN_CELL', 'Cell A2'], ['NUMBER_TRUNCATED', 'Cell B2'],
    ]);
  });

  it('refuses more rows than the table takes and a sheet without titles', async () => {
    expect(await codesOf(await workbook(titles, line, line, line, line))).toEqual(['people TOO_MANY']);
    expect(await codesOf(await workbook(line))).toEqual(['people NO_COLUMN_TITLES']);
  });

  it('refuses what is no workbook, cut off or too large', async () => {
    const bytes = await workbook(titles, line);
    expect(await codesOf(Buffer.from('name,id\n'))).toEqual(['people NOT_A_WORKBOOK']);
    expect(await codesOf(new Uint8Array())).toEqual(['people NOT_A_WORKBOOK']);
    expect(await codesOf(bytes.slice(0, bytes.length / 2))).toEqual(['people NOT_A_WORKBOOK']);
    expect(await codesOf(new Uint8Array(5 * 1024 * 1024 + 1))).toEqual(['people FILE_TOO_LARGE']);
  });

  it('refuses a small file that unpacks into a huge one', async () => {
    const bomb = await zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(51 * 1024 * 1024, ' '));
    expect(bomb.length).toBeLessThan(5 * 1024 * 1024);
    expect(await codesOf(bomb)).toEqual(['people NOT_A_WORKBOOK']);
  });
});
