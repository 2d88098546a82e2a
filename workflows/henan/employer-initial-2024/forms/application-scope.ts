import { choice, organisation, region, rows, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { ApplicationBasics } from './application-basics.js';
import { AFFILIATIONS, ORG_SUB_KINDS } from './application-options.js';
import { OccupationLine } from './occupation-line.js';
import { Equipment, Site } from './sites-and-equipment.js';

/** What is applied for, under whom, and where it would be done. */
export class ApplicationScope extends ApplicationBasics {
  @choice('申请备案评价机构类型', 'Kind of institution', { section: 'scope', source: '附件1', rule: 'HA-E1', options: ORG_SUB_KINDS })
  orgSubKind!: ValueOf<typeof ORG_SUB_KINDS>;

  @choice('隶属关系', 'Affiliation', {
    section: 'scope', source: '第一部分（三）', rule: 'HA-E3', options: AFFILIATIONS,
    help: ['央企分支和省属用人单位由省级受理，须提交隶属关系证明', 'Branches of central enterprises and employers of the province file with the province and prove their affiliation'],
  })
  affiliation!: ValueOf<typeof AFFILIATIONS>;

  @text('上级单位名称', 'Superior body', {
    section: 'scope', source: '第一部分（三）', rule: 'HA-E3', max: 100, showWhen: { field: 'affiliation', in: ['centralBranch', 'provincial'] },
    help: ['央企集团公司或省级主管单位全称', 'Full name of the central enterprise group or of the body of the province'],
  })
  superiorBody!: string | null;

  @organisation('行业主管部门', 'Industry authority', {
    section: 'scope', source: '附件1 行业主管部门意见', required: false, help: ['有行业主管部门推荐的填写', 'Where an industry authority recommends the institution'],
  })
  industryAuthority!: string | null;

  @region('监管地', 'Supervising place', {
    section: 'scope', source: '附件1 监管地（初审地）人社部门意见', required: false, help: ['与备案地不一致的填写', 'Where it differs from the place of filing'],
  })
  supervisingRegion!: string | null;

  @rows('申请职业（工种）', 'Occupations applied for', OccupationLine, { section: 'lines', source: '附件1 申请职业（工种）', rule: 'HA-E11', max: 300 })
  lines!: OccupationLine[];

  @rows('评价场地', 'Sites', Site, { section: 'sites', source: '附件2 三（三）', rule: 'HA-E9', max: 100 })
  sites!: Site[];

  @rows('设施设备清单', 'Facilities and equipment', Equipment, { section: 'sites', source: '附件5', rule: 'HA-E9', max: 1000 })
  equipment!: Equipment[];
}
