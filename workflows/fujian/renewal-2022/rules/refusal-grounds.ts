import type { Bilingual, SupervisionRecord } from '@beian/procedure/declaration';

/** A ground on which the application may not be accepted, as the screening shows it to the clerk. */
export type RefusalGround = {
  readonly rule: 'FJ-R8' | 'FJ-R9' | 'FJ-R10';
  readonly citation: string;
  readonly text: Bilingual;
  /** Where it is recorded, and of what day. */
  readonly source: string;
};

export interface Screened {
  readonly orgKind: string;
  readonly hasIncentiveProof: boolean;
  readonly records: readonly SupervisionRecord[];
  /** Civil date of the application. */
  readonly today: string;
}

/** DT-FJ-REFUSE: every ground that applies. Only a missing proof can be mended (FJ-R9). */
export function refusalGrounds({ orgKind, hasIncentiveProof, records, today }: Screened): readonly RefusalGround[] {
  return [
    ...records.filter((record) => isOverdue(record, today)).map(overdueRectification),
    ...(orgKind === 'employer' && !hasIncentiveProof ? [missingProof] : []),
    ...records.filter(({ kind }) => kind === 'terminationGround').map(terminationGround),
  ];
}

/** Whether a refusal on these grounds can be mended by another application. */
export function isCurable(rules: readonly string[]): boolean {
  return rules.length > 0 && rules.every((rule) => rule === 'FJ-R9');
}

/** Still open after its last day; one that was done late no longer stands in the way. */
function isOverdue({ kind, dueOn, doneOn }: SupervisionRecord, today: string): boolean {
  return kind === 'rectificationOrder' && doneOn === null && dueOn !== null && today > dueOn;
}

function overdueRectification({ issuedBy, issuedOn, dueOn }: SupervisionRecord): RefusalGround {
  return {
    rule: 'FJ-R8', citation: '闽劳鉴〔2022〕26号 三（二）1', source: `${issuedBy} ${issuedOn}`,
    text: {
      zh: `${issuedBy}于${issuedOn}提出质量督导整改要求，应于${dueOn ?? ''}前完成，未在期限内完成整改`,
      en: `The rectification that ${issuedBy} ordered on ${issuedOn}, due on ${dueOn ?? ''}, was not completed in time`,
    },
  };
}

const missingProof: RefusalGround = {
  rule: 'FJ-R9', citation: '闽劳鉴〔2022〕26号 三（二）2', source: '续期申请材料',
  text: {
    zh: '用人单位未能提供与职业技能等级证书相匹配的岗位、薪资、奖金等激励制度的佐证材料',
    en: 'The employer gave no proof of post, pay and bonus incentives matching the certificates',
  },
};

function terminationGround({ issuedBy, issuedOn, text }: SupervisionRecord): RefusalGround {
  return {
    rule: 'FJ-R10', citation: '闽劳鉴〔2022〕26号 三（二）3；人社职司〔2021〕57号 第十四条', source: `${issuedBy} ${issuedOn}`,
    text: { zh: `属于《技能人才评价违纪违规行为处理工作指引》第十四条终结备案的情形：${text}`, en: `A ground for ending the filing under article 14 of the guidance was recorded on ${issuedOn}` },
  };
}
