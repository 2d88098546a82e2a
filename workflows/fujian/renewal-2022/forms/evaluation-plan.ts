import { choice, number, text, type ValueOf } from '@beian/procedure/forms';
import { LEVELS } from '../../../shared/forms/options.js';
import { YES_NO } from './options.js';

const ANNEX = '附件1 二';

/** One row of 备案有效期内开展的评价计划. A batch is an executed plan; more than six rows may be listed. */
export class EvaluationPlan {
  @text('评价计划号', 'Plan number', { source: ANNEX, rule: 'FJ-R6', max: 40, pattern: [/^[0-9A-Za-z-]+$/, '评价计划号由数字、字母组成', 'A plan number has digits and letters only'] })
  planNo!: string;

  @text('职业名称', 'Occupation', { source: ANNEX, max: 60 })
  occupation!: string;

  @text('工种名称', 'Work type', { source: ANNEX, required: false, max: 60 })
  workType!: string | null;

  @choice('级别', 'Level', { source: ANNEX, options: LEVELS })
  level!: ValueOf<typeof LEVELS>;

  @number('认定人数', 'Assessed', { source: ANNEX, min: 0, max: 99_999 })
  assessed!: number;

  @number('合格人数', 'Passed', { source: ANNEX, min: 0, max: 99_999 })
  passed!: number;

  @choice('是否上网', 'Queryable online', { source: ANNEX, rule: 'FJ-R6', options: YES_NO, help: ['证书数据在“技能人才评价工作网”均可查询的，填“是”', 'Yes if every certificate can be queried on the national site'] })
  online!: ValueOf<typeof YES_NO>;

  @number('评价年份', 'Year', { source: ANNEX, min: 2015, max: 2100 })
  year!: number;
}
