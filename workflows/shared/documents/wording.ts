import { civilDate, formatCivilDateZh } from '@beian/calendar';
import { paragraph, type Paragraph } from '@beian/documents/content';
import { isSkillLevel, skillLevelName } from '@beian/identifiers';

/** What nearly every document says of its case. */
export type CaseFacts = {
  readonly caseNo: string;
  readonly applicant: string;
  /** The matter as the guide calls it, e.g. 用人单位职业技能等级认定机构备案. */
  readonly matter: string;
  readonly submittedOn: string;
  /** Title and 文号 of the norms the act rests on, e.g. 《…》（…〔2024〕4号）, with the article where there is one. */
  readonly legalBases: readonly string[];
};

/** Where the addressee can ask. */
export type Contact = { readonly phone: string | null; readonly address: string | null };

export function dateZh(date: string): string {
  return formatCivilDateZh(civilDate(date));
}

/** 《甲》、《乙》和《丙》. */
export function enumerated(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join('、')}和${last}`;
}

export function contactLines({ phone, address }: Contact): readonly Paragraph[] {
  const parts = [...(address === null ? [] : [`地址：${address}`]), ...(phone === null ? [] : [`联系电话：${phone}`])];
  return parts.length === 0 ? [] : [paragraph(`${parts.join('；')}。`)];
}

/** Lowest level first, one a line: 五级/初级工, 四级/中级工 … */
export function levelNames(levels: readonly number[]): string {
  return levels.toSorted((one, other) => other - one)
    .map((level) => (isSkillLevel(level) ? skillLevelName(level).zh : `${level}级`))
    .join('\n');
}

/** A sentence given by an officer, to be gone on with. */
export function clause(text: string): string {
  return text.trim().replace(/[。；，]+$/u, '');
}

/** A sentence given by an officer, ended as a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[。！？；]$/u.test(trimmed) ? trimmed : `${trimmed}。`;
}

export type Remedies = {
  /** 复议机关: the people's government of the same level (行政复议法 art. 24). */
  readonly reviewBody: string;
};

/** 行政复议法 art. 20 (sixty days) and 行政诉讼法 art. 46 (six months). */
export function remedies({ reviewBody }: Remedies): Paragraph {
  return paragraph(
    `如不服本决定，你单位可以自收到本通知书之日起六十日内，依照《中华人民共和国行政复议法》向${reviewBody}申请行政复议；`
    + '也可以自收到本通知书之日起六个月内，依照《中华人民共和国行政诉讼法》直接向有管辖权的人民法院提起行政诉讼。',
  );
}
