import type { Check } from '../field-check.js';

export const TOO_MANY = 'TOO_MANY';

export function count(min: number, max: number): Check {
  return (value) => {
    const entries = Array.isArray(value) ? value.length : 0;
    if (entries > max) {
      return { code: TOO_MANY, message: { zh: `最多 ${max} 项，现有 ${entries} 项，请删减`, en: `At most ${max} entries; there are ${entries}, remove some` } };
    }
    if (entries < min) {
      return { code: 'TOO_FEW', message: { zh: `至少 ${min} 项，现有 ${entries} 项，请补充`, en: `At least ${min} entries; there are ${entries}, add some` } };
    }
    return null;
  };
}

export const noRepeats: Check = (value) =>
  Array.isArray(value) && new Set(value).size < value.length
    ? { code: 'REPEATED', message: { zh: '有重复的选项，请删除重复项', en: 'An entry stands twice; remove one' } }
    : null;

export function oneOf(values: readonly string[]): Check {
  return (value) => (typeof value === 'string' && values.includes(value) ? null : notOffered);
}

export function allOf(values: readonly string[]): Check {
  return (value) => (Array.isArray(value) && value.every((entry) => values.includes(String(entry))) ? null : notOffered);
}

const notOffered = {
  code: 'NOT_AN_OPTION',
  message: { zh: '所选内容不在可选范围内，请重新选择', en: 'That is not one of the options; choose again' },
};

/** Ids of stored things: opaque, short, without characters that mean anything in a path. */
const id = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

export const isId: Check = (value) => (typeof value === 'string' && id.test(value) ? null : unknownId);
export const areIds: Check = (value) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string' && id.test(entry)) ? null : unknownId;

const unknownId = {
  code: 'UNKNOWN_REFERENCE',
  message: { zh: '引用的内容无法识别，请重新选择或重新上传', en: 'The reference is not recognised; choose or upload again' },
};
