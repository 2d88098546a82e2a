/* What annex 1 of 闽劳鉴〔2022〕26号 asks for, and what its conditions distinguish. */

export const ORG_KINDS = [
  ['employer', '用人单位', 'Employer'],
  ['college', '院校', 'College or school'],
  ['social', '社会培训评价组织', 'Social training evaluation organisation'],
] as const;

/** Kind letter of a filing number. */
export const KIND_LETTERS = { employer: 'Y', college: 'X', social: 'S' } as const;

export const YES_NO = [['yes', '是', 'Yes'], ['no', '否', 'No']] as const;

export const INCENTIVE_PROOFS = [
  ['attached', '已附佐证材料', 'Proof is attached'],
  ['none', '暂未能提供', 'Cannot be provided yet'],
] as const;
