import { choice, multiChoice, number, occupation, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { LEVELS, STANDARD_KINDS } from '../../../shared/forms/options.js';
import { FORM } from './sources.js';

/** One occupation to be evaluated (JL-S-M8). */
export class SolicitationLine {
  @occupation('职业编码', 'Occupation code', { source: '二（一）', rule: 'JL-S12', majorGroups: [3, 4, 5, 6] })
  code!: string;

  @text('职业名称', 'Occupation', { source: FORM, max: 60 })
  occupation!: string;

  @text('工种名称', 'Work type', { source: FORM, required: false, max: 60, help: ['没有工种的不填', 'Leave empty where the occupation has no work types'] })
  workType!: string | null;

  @multiChoice('等级', 'Levels', { source: FORM, options: LEVELS })
  levels!: ValueOf<typeof LEVELS>[];

  @choice('评价标准', 'Standard', { source: '二（一）', rule: 'JL-S12', options: STANDARD_KINDS })
  standardKind!: ValueOf<typeof STANDARD_KINDS>;

  @number('标准发布年份', 'Year of the standard', { source: '二（一）', rule: 'JL-S12', min: 1990, max: 2100, showWhen: { field: 'standardKind', in: ['national'] } })
  standardYear!: number | null;

  @text('评价规范名称', 'Name of the norm', { source: '二（一）', rule: 'JL-S12', max: 100, showWhen: { field: 'standardKind', in: ['industryNorm', 'enterpriseNorm'] } })
  normName!: string | null;

  @number('相关专业在校生人数（院校填）', 'Students enrolled for it (colleges)', { source: '二（二）2', rule: 'JL-S14', required: false, max: 999_999 })
  enrolledStudents!: number | null;
}
