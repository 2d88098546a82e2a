import type { Check, Refusal } from '../field-check.js';

/** Code of values that no form page can send: of the wrong JSON type. */
export const WRONG_SHAPE = 'WRONG_SHAPE';

export const isText: Check = (value) => (typeof value === 'string' ? null : wrongShape('文字', 'text'));
export const isNumber: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? null : wrongShape('数字', 'a number');
export const isFlag: Check = (value) => (typeof value === 'boolean' ? null : wrongShape('是或否', 'true or false'));
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
