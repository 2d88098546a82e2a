import ExcelJS from 'exceljs';
import { inspectUpload } from './inspect-upload.js';
import { zipOf, type ZipPart } from './testing/zip-writer.js';

const limits = { maxBytes: 20 * 1_048_576 };
const PDF = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n%%EOF\n', 'latin1');
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');
const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.from('ffd9', 'hex')]);

const types = (extra = '') => ({ name: '[Content_Types].xml', content: `<Types>${extra}</Types>` });
const docx = (...more: ZipPart[]) => zipOf([types(), { name: 'word/document.xml', content: '<w:document/>' }, ...more]);

const refusalOf = async (bytes: Buffer, name: string) => {
  const result = await inspectUpload(bytes, name, limits);
  if (result.ok) throw new Error(`${name} was accepted as ${result.kind}`);
  expect(result.message.zh).not.toBe('');
  expect(result.message.en).not.toBe('');
  return result.code;
};

describe('An upload is accepted', () => {
  it.each([
    ['a PDF', '法人证书.pdf', PDF, 'pdf', 'application/pdf'],
    ['a PNG', '现场.PNG', PNG, 'png', 'image/png'],
    ['a JPEG', 'site.jpg', JPEG, 'jpeg', 'image/jpeg'],
    ['a JPEG by its other extension', 'site.jpeg', JPEG, 'jpeg', 'image/jpeg'],
    ['a Word document', '方案.docx', docx(), 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('as %s', async (_, name, bytes, kind, mime) => {
    expect(await inspectUpload(bytes, name, limits)).toEqual({
      ok: true, kind, mime, size: bytes.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('as a workbook that a spreadsheet program wrote', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('人员').addRow(['姓名', '职业']);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await inspectUpload(bytes, '人员.xlsx', limits)).toMatchObject({ ok: true, kind: 'xlsx' });
  });

  it('up to the limit exactly', async () => {
    expect(await inspectUpload(PDF, 'a.pdf', { maxBytes: PDF.length })).toMatchObject({ ok: true });
  });
});

describe('An upload is refused', () => {
  it('when it is empty', async () => {
    expect(await refusalOf(Buffer.alloc(0), '空.pdf')).toBe('UPLOAD_EMPTY');
  });

  it('when it is too large, with both sizes', async () => {
    const result = await inspectUpload(Buffer.alloc(3 * 1_048_576), 'a.pdf', { maxBytes: 2 * 1_048_576 });
    expect(result).toMatchObject({ code: 'UPLOAD_TOO_LARGE', message: { zh: expect.stringMatching(/3 MB.*2 MB/) } });
  });

  it.each(['a.exe', 'a.doc', 'a.zip', 'a.svg', 'a.html', '没有扩展名', 'a.pdf.'])('for its type: %s', async (name) => {
    expect(await refusalOf(PDF, name)).toBe('UPLOAD_TYPE_NOT_ALLOWED');
  });

  it.each([
    ['a picture called PDF', PNG, 'a.pdf'],
    ['a program called PDF', Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), 'a.pdf'],
    ['a web page called PNG', Buffer.from('<html><script>alert(1)</script>'), 'a.png'],
    ['a document called workbook', docx(), 'a.xlsx'],
    ['an archive called document', zipOf([{ name: 'a.txt', content: 'a' }]), 'a.docx'],
    ['an old document called new', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'a.docx'],
    ['a PDF called JPEG', PDF, 'a.jpg'],
  ])('when it is disguised: %s', async (_, bytes, name) => {
    expect(await refusalOf(bytes, name)).toBe('UPLOAD_DISGUISED');
  });

  it.each([
    ['by its extension', docx(), 'a.docm'],
    ['by a macro part', docx({ name: 'word/vbaProject.bin', content: 'x' }), 'a.docx'],
    ['by a macro part in another case', docx({ name: 'word/VBAPROJECT.BIN', content: 'x' }), 'a.docx'],
    ['by its content types, when the part is renamed', zipOf([
      types('<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>'),
      { name: 'word/document.xml', content: '' }, { name: 'word/x.bin', content: 'x' },
    ]), 'a.docx'],
  ])('when it holds macros: %s', async (_, bytes, name) => {
    expect(await refusalOf(bytes, name)).toBe('UPLOAD_MACRO');
  });

  it.each([
    ['by its ratio', docx({ name: 'word/media/a.bmp', content: Buffer.alloc(40 * 1_048_576) })],
    ['by the size it states', docx({ name: 'a.bmp', content: 'x', statedSize: 2_000_000_000 })],
    ['by the number of its parts', docx(...Array.from({ length: 2_001 }, (_, i) => ({ name: `word/${i}.xml`, content: '' })))],
  ])('when it is a zip bomb: %s', async (_, bytes) => {
    expect(await refusalOf(bytes, 'a.docx')).toBe('UPLOAD_ZIP_BOMB');
  });

  it('when it unpacks to more than it states', async () => {
    const lying = docx({ name: 'a.bmp', content: Buffer.alloc(40 * 1_048_576), statedSize: 100 });
    expect(await refusalOf(lying, 'a.docx')).toBe('UPLOAD_DAMAGED');
  });

  it.each([
    ['a part of the archive', docx({ name: 'word/secret.xml', content: 'x', encrypted: true })],
    ['the whole document', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])],
  ])('when it is encrypted: %s', async (_, bytes) => {
    expect(await refusalOf(bytes, 'a.docx')).toBe('UPLOAD_ENCRYPTED');
  });

  it('when its archive is cut off', async () => {
    expect(await refusalOf(docx().subarray(0, 60), 'a.docx')).toBe('UPLOAD_DAMAGED');
  });
});
