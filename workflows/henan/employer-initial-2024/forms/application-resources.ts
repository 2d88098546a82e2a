import { flag, multiChoice, rows } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { ApplicationScope } from './application-scope.js';
import { ManagementRule } from './management-rule.js';
import { PLAN_SECTIONS } from './plan-sections.js';
import { Assessor, QualitySupervisor, StaffMember } from './team.js';

/** Annexes 2, 3 and 6: the plan, the rules and the people. */
export class ApplicationResources extends ApplicationScope {
  @rows('工作人员情况', 'Staff of the evaluation unit', StaffMember, { section: 'team', source: '附件6', rule: 'HA-E9', required: false, max: 500 })
  staff!: StaffMember[];

  @rows('考评人员队伍', 'Assessors', Assessor, { section: 'team', source: '附件6', rule: 'HA-E9', required: false, max: 1000 })
  assessors!: Assessor[];

  @rows('专家队伍', 'Experts', Assessor, { section: 'team', source: '附件6', rule: 'HA-E9', required: false, max: 1000 })
  experts!: Assessor[];

  @rows('内部质量监督人员队伍', 'Internal quality supervisors', QualitySupervisor, { section: 'team', source: '附件6', rule: 'HA-E9', required: false, max: 500 })
  supervisors!: QualitySupervisor[];

  @flag('已告知上述人员其个人信息用于本次备案，并已取得其对提交身份证件号码的单独同意', 'The people named above know what their data are used for and agreed separately to their identity numbers being submitted', {
    section: 'team', source: '《个人信息保护法》第十七条、第二十九条',
  })
  peopleConsented!: boolean;

  @multiChoice('实施方案章节自查', 'Sections of the implementation plan', {
    section: 'plan', source: '附件2', rule: 'HA-E13', options: PLAN_SECTIONS, required: false, help: ['勾选实施方案已包含的章节', 'Tick the sections that the plan holds'],
  })
  planSections!: ValueOf<typeof PLAN_SECTIONS>[];

  @rows('评价管理制度清单', 'Management rules', ManagementRule, { section: 'plan', source: '附件3', rule: 'HA-E13', max: 18 })
  managementRules!: ManagementRule[];
}
