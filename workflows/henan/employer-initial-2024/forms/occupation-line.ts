import { choice, multiChoice, number, occupation, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { LEVELS, STANDARD_KINDS } from '../../../shared/forms/options.js';

const ANNEX = '附件1 申请职业（工种）';
const NORMS = { field: 'standardKind', in: ['industryNorm', 'enterpriseNorm'] } as const;

export type StandardKind = ValueOf<typeof STANDARD_KINDS>;

/** One row of 申请职业（工种）. Only major groups 3 to 6 of the catalogue can be filed (HA-G4). */
export class OccupationLine {
  @occupation('职业编码', 'Occupation code', { source: ANNEX, rule: 'HA-G4', majorGroups: [3, 4, 5, 6] })
  code!: string;

  @text('职业名称', 'Occupation', { source: ANNEX, max: 60 })
  occupation!: string;

  @text('工种名称', 'Work type', { source: ANNEX, required: false, max: 60, help: ['没有工种的不填', 'Leave empty where the occupation has no work types'] })
  workType!: string | null;

  @multiChoice('等级', 'Levels', { source: ANNEX, options: LEVELS })
  levels!: ValueOf<typeof LEVELS>[];

  @choice('评价标准', 'Standard', { source: '附件1 填表说明3', rule: 'HA-E11', options: STANDARD_KINDS })
  standardKind!: StandardKind;

  @number('标准发布年份', 'Year of the standard', {
    source: '附件1 填表说明3', rule: 'HA-E11', min: 1990, max: 2100, showWhen: { field: 'standardKind', in: ['national'] },
    help: ['填国家职业（技能）标准的发布年份，如 2018', 'The year in which the national standard was published, such as 2018'],
  })
  standardYear!: number | null;

  @text('评价规范名称', 'Name of the norm', {
    source: '附件1 填表说明3', rule: 'HA-E11', max: 100, showWhen: NORMS,
    help: ['填经人社部备案公示的行业或企业评价规范名称', 'Name of the norm of the industry or enterprise as filed with and published by the ministry'],
  })
  normName!: string | null;
}
