import { placedMessage } from './placed-message.js';
import { aField, aForm } from './testing/schemas.js';

const schema = aForm([aField('address', 'text'), aField('lines', 'rows', { rows: aForm([aField('code', 'text')]) })]);
const said = (path: string, zh: string) => placedMessage(schema, { path, code: 'X', rule: null, message: { zh, en: 'wrong' } });

describe('a message in a list away from its field', () => {
  it('names the field that it does not name itself', () => {
    expect(said('address', '最多 200 个字')).toEqual({ zh: '中文address：最多 200 个字', en: 'English address: wrong' });
    expect(said('address', '请填写“中文address”')).toEqual({ zh: '请填写“中文address”', en: 'wrong' });
  });

  it('names row and column of a table', () => {
    expect(said('lines.1.code', '格式不正确').zh).toBe('中文lines 第 2 行 中文code：格式不正确');
  });

  it('stays as it is when it is about no field', () => {
    expect(said('materials.HA-E-M1', '缺少材料').zh).toBe('缺少材料');
  });
});
