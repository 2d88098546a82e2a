import { choice, Form, longText, number, rows, text, type ValueOf } from '@beian/procedure/forms';

export const LINE_CONCLUSIONS = [
  ['pass', '通过', 'Pass'],
  ['rectify', '整改后通过', 'Pass after rectification'],
  ['fail', '不通过', 'Fail'],
] as const;

export const CEILINGS = [
  ['5', '五级/初级工', 'Level 5'], ['4', '四级/中级工', 'Level 4'], ['3', '三级/高级工', 'Level 3'],
  ['2', '二级/技师', 'Level 2'], ['1', '一级/高级技师', 'Level 1'],
] as const;

/** An occupation applied for, as one expert judges it. */
export class LineScore {
  @text('职业编码', 'Code', { readOnly: true, max: 20 })
  code!: string;

  @text('职业名称', 'Occupation', { readOnly: true, max: 100 })
  occupation!: string;

  @text('工种名称', 'Work type', { readOnly: true, required: false, max: 60 })
  workType!: string | null;

  @number('评分', 'Score', { min: 0, max: 100 })
  score!: number;

  @choice('结论', 'Conclusion', { options: LINE_CONCLUSIONS })
  conclusion!: ValueOf<typeof LINE_CONCLUSIONS>;

  @choice('可评价的最高等级', 'Highest level', { options: CEILINGS })
  ceiling!: ValueOf<typeof CEILINGS>;

  @text('说明', 'Remark', { required: false, max: 300 })
  remark!: string | null;
}

@Form({ id: 'expert-scoring', title: { zh: '专家评议打分', en: "Expert's scores" } })
export class ExpertScoring {
  @rows('逐职业评分', 'Scores by occupation', LineScore, { min: 1, max: 200 })
  lines!: LineScore[];

  @longText('评议意见', 'Opinion', { max: 2000 })
  opinion!: string;
}
