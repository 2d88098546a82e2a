import { civilDate, isCivilDate, type CivilDate } from '@beian/calendar';
import { regions } from '../reference/regions.mjs';
import { procedureName, type ProcedureName } from './procedure-name.js';

/** What somebody says of a new procedure; everything else is written into the files later. */
export interface Wish {
  readonly name: ProcedureName;
  readonly title: { readonly zh: string; readonly en: string };
  readonly basis: { readonly number: string; readonly title: string; readonly issuer: string };
  readonly effectiveFrom: CivilDate;
  /** Of case numbers. */
  readonly prefix: string;
  readonly province: ProvinceWish;
}

export interface ProvinceWish {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** 机关代字 of the provincial authority; asked for only where the province is new. */
  readonly organCode: string;
}

/** What is asked, in this order: option, question, an example or the default in brackets. */
export const questions = {
  'title-zh': '事项名称（中文） / Title in Chinese',
  'title-en': '事项名称（英文） / Title in English',
  'basis-number': '依据文号，如 闽劳鉴〔2022〕26号 / Number of the legal basis',
  'basis-title': '依据名称 / Title of the legal basis',
  'basis-issuer': '发文机关 / Issuer',
  from: '施行日期 YYYY-MM-DD / In force from',
} as const;

export type Question = keyof typeof questions;
export type Answers = Readonly<Record<Question, string>> & { readonly prefix?: string | undefined; readonly 'organ-code'?: string | undefined; readonly region?: string | undefined };

export function readWish(path: string, answers: Answers): Wish {
  const name = procedureName(path);
  for (const question of Object.keys(questions)) {
    if (textOf(answers, question) === '') throw new Error(`未填写 ${question} / nothing was given for ${question}`);
  }
  if (!isCivilDate(answers.from)) throw new Error(`施行日期不是日期：${answers.from} / not a date: ${answers.from}; write YYYY-MM-DD`);
  const prefix = answers.prefix ?? name.initials;
  if (!/^[A-Z]{2,6}$/.test(prefix)) throw new Error(`收件编号前缀为2至6个大写字母：${prefix} / the prefix of case numbers has 2 to 6 capital letters: ${prefix}`);
  return {
    name, prefix, effectiveFrom: civilDate(answers.from), title: { zh: answers['title-zh'], en: answers['title-en'] },
    basis: { number: answers['basis-number'], title: answers['basis-title'], issuer: answers['basis-issuer'] },
    province: { ...provinceOf(name.province, answers.region), organCode: answers['organ-code'] ?? '' },
  };
}

/** The region that the folder is named after, or the one that was named. */
function provinceOf(folder: string, code: string | undefined): Omit<ProvinceWish, 'organCode'> {
  const found = regions().find((region) => region.level === 'province' && (code === undefined ? region.nameEn.toLowerCase().replaceAll(' ', '') === folder : region.code === code));
  if (found === undefined) throw new Error(`没有这个省份：${code ?? folder}；请用 --region 指明行政区划代码 / no such province: ${code ?? folder}; name its region code with --region`);
  return { code: found.code, zh: found.name, en: found.nameEn };
}

function textOf(answers: Answers, question: string): string {
  const answer: unknown = Reflect.get(answers, question);
  return typeof answer === 'string' ? answer.trim() : '';
}
