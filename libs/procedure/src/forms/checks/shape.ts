import type { Check, Refusal } from '../field-check.js';

/** Code of values that no form page can send: of the wrong JSON type. */
export const WRONG_SHAPE = 'WRONG_SHAPE';

/** Code of text where a number or a tick should stand, as pasting from a spreadsheet leaves it: a draft may keep it. */
export const NOT_READ = 'NOT_READ';

export const isText: Check = (value) => (typeof value === 'string' ? null : wrongShape('文字', 'text'));
export const isNumber: Check = (value) => {
  if (typeof value === 'number' && Number.isFinite(value)) return null;
  return typeof value === 'string' ? notRead('请填写数字', 'Enter a number') : wrongShape('数字', 'a number');
};
export const isFlag: Check = (value) => {
  if (typeof value === 'boolean') return null;
  return typeof value === 'string' ? notRead('请填写“是”或“否”', 'Enter yes or no') : wrongShape('是或否', 'true or false');
};
export const isTextList: Check = (value) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? null
    : wrongShape('文字列表', 'a list of texts');
export const isRowList: Check = (value) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))
    ? null
    : wrongShape('表格行', 'a list of rows');

export function wrongShape(zh: string, en: string): Refusal {
  return {
    code: WRONG_SHAPE,
    message: { zh: `数据类型不正确，此处应为${zh}，请刷新页面后重新填写`, en: `Wrong type of value, ${en} is expected here; reload the page and fill it in again` },
  };
}

function notRead(zh: string, en: string): Refusal {
  return { code: NOT_READ, message: { zh, en } };
}
